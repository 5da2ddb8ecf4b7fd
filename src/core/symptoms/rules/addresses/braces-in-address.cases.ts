import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of a tenant',
    paste:
      'Client error: `POST https://login.example/%7B11111111-2222-3333-4444-555555555555%7D/oauth2/token` resulted in a `401 Unauthorized` response',
    marks: ['%7B11111111-2222-3333-4444-555555555555%7D'],
  },
  {
    name: 'a variable of a manual',
    paste: 'GET https://api.example.com/users/{id} answers 401 without a token',
    marks: [],
  },
  { name: 'nothing refused', paste: 'GET https://api.example.com/%7B11111111-2222-3333%7D/ 200', marks: [] },
];
