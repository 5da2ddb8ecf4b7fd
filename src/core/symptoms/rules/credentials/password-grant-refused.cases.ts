import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a password in the code',
    paste: 'FakeError: invalid_grant\nfake = Fake(client_id=x, username="fake", password="****")',
    marks: ['invalid_grant'],
  },
  {
    name: 'the form',
    paste: '-d \'grant_type=password&username=fake\'\n{"error":"invalid_grant"}',
    marks: ['invalid_grant'],
  },
  {
    name: 'Salesforce',
    paste: 'FakeError: invalid_grant: authentication failure',
    marks: ['invalid_grant'],
  },
  {
    name: 'Entra',
    paste: 'AADSTS50076: you must use multi-factor\nfake login --authType password',
    marks: ['AADSTS50076'],
  },
  { name: 'a refresh token', paste: 'grant_type=refresh_token\n{"error":"invalid_grant"}', marks: [] },
  { name: 'no password', paste: '{"error":"invalid_grant"}', marks: [] },
  {
    name: 'Keycloak knows better',
    paste: 'grant_type=password\n{"error":"invalid_grant","error_description":"Invalid user credentials"}',
    marks: [],
  },
];
