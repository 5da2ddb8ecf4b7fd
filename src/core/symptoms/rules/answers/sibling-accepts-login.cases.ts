import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'calls and their answers',
    paste: 'GET /api/orders -> 200\nPOST /api/orders/7/confirm -> 401\n',
    marks: ['200'],
  },
  {
    name: 'the same token at two addresses',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 200 OK\n<\n> GET /b HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['200'],
  },
  {
    name: 'another token',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 200 OK\n<\n> GET /b HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abd\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'a page without login, then a refused one',
    paste:
      '> GET / HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 200 OK\n<\n> GET /private HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'the access log of a site',
    paste:
      '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "GET / HTTP/1.1" 200 179 "-" "x"\n192.0.2.8 - - [24/Nov/2026:08:54:25 +0000] "GET /p HTTP/1.1" 401 179 "-" "x"\n',
    marks: [],
  },
  {
    name: 'the other is where people sign in',
    paste: 'POST https://app.example.com/login 200\nGET https://app.example.com/me 401',
    marks: [],
  },
  { name: 'a login by its path', paste: 'POST /login 200\nGET /favicon.ico 401', marks: [] },
];
