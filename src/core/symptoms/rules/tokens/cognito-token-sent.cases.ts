import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const iss = 'https://cognito-idp.eu-west-1.amazonaws.com/fake-pool';
const token = fakeJwt({ iss, token_use: 'access' });

export const cases: readonly RuleCase[] = [
  {
    name: 'an access token',
    paste: curlTrace({ sent: [`Authorization: ${token}`] }),
    marks: [token],
    from: 'Amazon Cognito documentation, access token payload',
  },
  {
    name: 'of another issuer',
    paste: curlTrace({ sent: [`Authorization: ${fakeJwt({ iss: 'https://login.example.com' })}`] }),
    marks: [],
  },
];
