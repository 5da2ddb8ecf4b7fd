import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = fakeJwt({ aud: 'fake' });

export const cases: readonly RuleCase[] = [
  { name: 'the token alone', paste: curlTrace({ sent: [`Authorization: ${token}`] }), marks: [token] },
  { name: 'with the word', paste: curlTrace({ sent: [`Authorization: Bearer ${token}`] }), marks: [] },
  {
    name: 'a field of nearly the same name',
    paste: curlTrace({ sent: [`X-Authorization: ${token}`] }),
    marks: [token],
  },
  { name: 'a field of its own needs none', paste: curlTrace({ sent: [`X-Auth-Token: ${token}`] }), marks: [] },
  {
    name: 'given in a program',
    paste: "req.headers.authorization = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.fake';",
    marks: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.fake'],
  },
];
