import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no field that allows the origin',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> Origin: https://app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer\n<\n',
    marks: ['401'],
  },
  {
    name: 'the origin is allowed',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> Origin: https://app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer\n< Access-Control-Allow-Origin: https://app.example.com\n<\n',
    marks: [],
  },
  {
    name: 'the same origin',
    paste:
      '> POST /me HTTP/1.1\n> Host: api.example.com\n> Origin: http://api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer\n<\n',
    marks: [],
  },
  {
    name: 'a page that is opened, not a script',
    paste:
      'Request URL: https://api.example.com/me\nRequest Method: GET\nStatus Code: 401 Unauthorized\nResponse Headers\nServer: nginx\nRequest Headers\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\n',
    marks: [],
  },
];
