import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const body = '{"message":"jwt audience invalid. expected: https://api.example.com"}';
const token = fakeJwt({ aud: 'https://other.example' });

export const cases: readonly RuleCase[] = [
  {
    name: 'another audience',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token}`], body }),
    marks: [token],
    from: 'jsonwebtoken 9.0.3, the wording',
  },
  {
    name: 'the token has it',
    paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ aud: ['a', 'https://api.example.com'] })}`], body }),
    marks: [],
  },
  { name: 'nothing is named', paste: curlTrace({ sent: [`Authorization: Bearer ${token}`] }), marks: [] },
];
