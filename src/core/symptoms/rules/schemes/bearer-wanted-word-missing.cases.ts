import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = fakeJwt({ aud: 'fake' });

export const cases: readonly RuleCase[] = [
  {
    name: 'a JWT alone',
    paste: curlTrace({ sent: [`Authorization: ${token}`], got: ['WWW-Authenticate: Bearer'] }),
    marks: [token],
  },
  {
    name: 'a key alone',
    paste: curlTrace({
      sent: ['Authorization: fake-token-of-some-length'],
      got: ['WWW-Authenticate: Bearer realm="x"'],
    }),
    marks: ['fake-token-of-some-length'],
  },
  { name: 'no challenge', paste: curlTrace({ sent: [`Authorization: ${token}`] }), marks: [] },
  {
    name: 'with the word',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token}`], got: ['WWW-Authenticate: Bearer'] }),
    marks: [],
  },
];
