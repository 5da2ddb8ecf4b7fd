import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token in the query',
    paste: 'api/items?jwt=fake-token\n{"msg": "Missing Authorization Header"}',
    marks: ['?jwt=fake-token'],
  },
  { name: 'no field asked for', paste: 'api/items?jwt=fake-token\n{"msg": "Unauthorized"}', marks: [] },
  { name: 'no token', paste: 'api/items?page=2\n{"msg": "Missing Authorization Header"}', marks: [] },
  {
    name: 'where the key belongs',
    paste: 'curl \'https://api.example.com/x?api_key=fake\'\n{"error":"API key must be sent via the X-API-KEY header"}',
    marks: ['?api_key=fake'],
  },
  {
    name: 'it must be posted',
    paste: 'GET /index.php?module=API&token_auth=fake1\nThe token is required to be sent as a POST parameter',
    marks: ['&token_auth=fake1'],
  },
  {
    name: 'no longer in the address',
    paste: 'https://api.example.com/items?apikey=fake1\nKeys in the query string are not supported',
    marks: ['?apikey=fake1'],
  },
];
