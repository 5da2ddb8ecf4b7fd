import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a slash is added',
    paste:
      'curl -iL -H "Authorization: Bearer abc" https://api.example.com/items\nHTTP/1.1 307 Temporary Redirect\nLocation: https://api.example.com/items/\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: ['https://api.example.com/items/'],
  },
  {
    name: 'a slash is taken away, query kept',
    paste:
      '> GET /items/?a=1 HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 301 Moved Permanently\n< Location: /items?a=1\n<\n> GET /items?a=1 HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['/items?a=1'],
  },
  {
    name: 'another path',
    paste:
      'curl -iL https://api.example.com/items\nHTTP/1.1 302 Found\nLocation: https://api.example.com/login\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: [],
  },
  {
    name: 'the login goes along',
    paste:
      '> GET /items HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer a\n>\n< HTTP/1.1 301 Moved Permanently\n< Location: /items/\n<\n> GET /items/ HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer a\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
