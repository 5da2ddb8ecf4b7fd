import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nothing goes along',
    paste:
      'Request URL: https://api.example.com/me\nRequest Method: GET\nStatus Code: 401 Unauthorized\nResponse Headers\nServer: nginx\nRequest Headers\nOrigin: https://app.example.com\nReferer: https://app.example.com/\n',
    marks: ['Origin: https://app.example.com'],
  },
  {
    name: 'the cookie goes along',
    paste:
      'Request URL: https://api.example.com/me\nRequest Method: GET\nStatus Code: 401 Unauthorized\nResponse Headers\nServer: nginx\nRequest Headers\nCookie: session=abc\nOrigin: https://app.example.com\n',
    marks: [],
  },
  {
    name: 'a token goes along',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> Origin: https://app.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'the same origin',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> Sec-Fetch-Site: same-origin\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
