import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'as the developer tools copy it',
    paste:
      'Request URL: https://api.example.com/me\nRequest Method: OPTIONS\nStatus Code: 401 Unauthorized\nResponse Headers\nServer: nginx\nRequest Headers\nOrigin: https://app.example.com\nAccess-Control-Request-Method: GET\n',
    marks: ['401'],
  },
  {
    name: 'asked with curl',
    paste:
      '> OPTIONS /me HTTP/1.1\n> Host: api.example.com\n> Origin: https://app.example.com\n> Access-Control-Request-Method: GET\n>\n< HTTP/1.1 403 Forbidden\n<\n',
    marks: ['403'],
  },
  {
    name: 'a preflight that passes',
    paste:
      '> OPTIONS /me HTTP/1.1\n> Host: api.example.com\n> Origin: https://app.example.com\n> Access-Control-Request-Method: GET\n>\n< HTTP/1.1 204 No Content\n<\n',
    marks: [],
  },
  {
    name: 'OPTIONS that is no preflight',
    paste: '> OPTIONS /me HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
