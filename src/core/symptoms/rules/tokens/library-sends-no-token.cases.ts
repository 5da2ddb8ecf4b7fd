import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PHP',
    paste:
      'PHP Fatal error:  Uncaught Fake\\FakeException: No token provided in app\\vendor\\fake\\fake-web-api-php\\src\\Request.php:39',
    marks: ['No token provided'],
  },
  {
    name: 'Python',
    paste:
      '  File "/usr/lib/python3/site-packages/fake_sdk/http.py", line 12, in send\nfake_sdk.AuthError: Missing API key',
    marks: ['Missing API key'],
  },
  {
    name: 'what checks logins',
    paste:
      'UnauthorizedError: No authorization token was found\n    at /app/node_modules/express-jwt/lib/index.js:79:21',
    marks: [],
  },
  { name: 'no library', paste: 'Error: No token provided', marks: [] },
  {
    name: 'a key of a list',
    paste: 'KeyError: no such key\n  File "site-packages/fake_api/x.py", line 3',
    marks: [],
  },
];
