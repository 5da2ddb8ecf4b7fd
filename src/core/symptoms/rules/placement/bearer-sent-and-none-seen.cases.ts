import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a variable',
    paste:
      'curl -H "Authorization: Bearer $SHOP_KEY" https://app.example.com/api/items\n{"message":"Missing authentication"}',
    marks: ['Authorization: Bearer $'],
  },
  {
    name: 'in code',
    paste: "headers: { Authorization: 'Bearer ' + process.env.SHOP_KEY }\n401 Please include your secret key",
    marks: ["Authorization: 'Bearer '"],
  },
  {
    name: 'a page of login',
    paste: '-H "Authorization: Bearer 5f1c"\nYou must be logged in to see this',
    marks: ['Authorization: Bearer 5'],
  },
  {
    name: 'the field is named',
    paste: '-H "Authorization: Bearer $SHOP_KEY"\nAuthentication required: Authorization header missing',
    marks: [],
  },
  {
    name: 'a token of a session',
    paste: '-H "Authorization: Bearer $SESSION_JWT"\n{"message":"Not authenticated"}',
    marks: [],
  },
  {
    name: 'it was read',
    paste: '-H "Authorization: Bearer $SHOP_KEY"\n{"message":"Invalid API key"}',
    marks: [],
  },
  {
    name: 'the page of a gate',
    paste: '<title>401 Authorization Required</title>\nfetch(url, { headers: { Authorization: "Bearer " + key } })',
    marks: [],
  },
];
