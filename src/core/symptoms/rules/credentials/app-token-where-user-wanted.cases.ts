import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: "a user's own data",
    paste: '-d grant_type=client_credentials\nGET /api/v1/accounts/verify_credentials\n403 Forbidden',
    marks: ['/accounts/verify_credentials'],
  },
  {
    name: 'a short path',
    paste: 'grant_type: "client_credentials"\nfetch("https://api.example.com/v1/me") 401',
    marks: ['/v1/me'],
  },
  {
    name: 'the grant of a user',
    paste: 'grant_type=authorization_code, then client_credentials\nGET /v1/me 401',
    marks: [],
  },
  {
    name: 'public data',
    paste: 'grant_type=client_credentials\nGET /v1/items 401',
    marks: [],
  },
  {
    name: 'nothing refused',
    paste: 'grant_type=client_credentials gives a token, GET /v1/me gives the profile',
    marks: [],
  },
];
