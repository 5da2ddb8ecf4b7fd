import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const body = '{"message":"jwt issuer invalid. expected: https://login.example.com/"}';
const token = fakeJwt({ iss: 'http://keycloak:8080/realms/fake' });

export const cases: readonly RuleCase[] = [
  {
    name: 'another issuer',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token}`], body }),
    marks: [token],
    from: 'jsonwebtoken 9.0.3, the wording',
  },
  {
    name: 'the token comes from it',
    paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ iss: 'https://login.example.com' })}`], body }),
    marks: [],
  },
  { name: 'nothing is named', paste: curlTrace({ sent: [`Authorization: Bearer ${token}`] }), marks: [] },
];
