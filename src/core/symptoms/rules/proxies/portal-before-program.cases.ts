import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page of the portal',
    paste: 'POST https://reader.example.com/api/login 401\ncontent-type: text/html\n<title>Login - Authelia</title>',
    marks: ['<title>Login - Authelia'],
  },
  {
    name: 'sent to the portal',
    paste: 'opds client: 401\n302 https://login.example.com/?rd=https://books.example.com/opds',
    marks: ['?rd=https:'],
  },
  {
    name: 'it puts its own login in',
    paste: 'SSOwat sets the field\ncurl -H "Authorization: Bearer fake" https://app.example.com/api/v1\n401',
    marks: ['SSOwat'],
  },
  { name: 'no refusal', paste: 'GET /api/ 200\n<title>Login - Authelia</title>', marks: [] },
  { name: 'a person', paste: 'I see 401\n<title>Login - Authelia</title>', marks: [] },
  {
    name: "the portal's own login",
    paste: 'GET https://auth.example.com/?rd=https://shop.example.com/ 200\nPOST /api/firstfactor 401',
    marks: [],
  },
];
