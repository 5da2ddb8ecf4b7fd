import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a key alone',
    paste: curlTrace({ sent: ['Authorization: fake-token-of-some-length'] }),
    marks: ['fake-token-of-some-length'],
  },
  {
    name: 'a word in front',
    paste: curlTrace({ sent: ['Authorization: ApiKey fake-token-of-some-length'] }),
    marks: [],
  },
  { name: 'a variable', paste: 'curl -H "Authorization: $TOKEN" https://api.example.com/me', marks: [] },
  {
    name: 'a JWT is another rule',
    paste: curlTrace({ sent: [`Authorization: ${fakeJwt({ aud: 'fake' })}`] }),
    marks: [],
  },
];
