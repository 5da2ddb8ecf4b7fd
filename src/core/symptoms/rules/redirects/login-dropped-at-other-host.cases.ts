import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'dropped at another host',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['https://files.example.net/a'],
  },
  {
    name: 'dropped at another port',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com:8080\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 302 Found\n< Location: http://api.example.com:8081/a\n<\n> GET /a HTTP/1.1\n> Host: api.example.com:8081\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['http://api.example.com:8081/a'],
  },
  {
    name: 'no login was sent at all',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'the second request is not shown',
    paste:
      'curl -iL -H "Authorization: Bearer abc" https://api.example.com/a\nHTTP/1.1 302 Found\nLocation: https://files.example.net/a\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: [],
  },
];
