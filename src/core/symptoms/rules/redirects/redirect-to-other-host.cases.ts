import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl follows to another host',
    paste:
      '> GET /v1/items HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 301 Moved Permanently\n< Location: https://files.example.net/v1/items\n<\n> GET /v1/items HTTP/1.1\n> Host: files.example.net\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer\n<\n',
    marks: ['https://files.example.net/v1/items'],
    from: 'curl 8, the form of -v',
  },
  {
    name: 'a command and the heads of its answers',
    paste:
      'curl -iL -H "Authorization: Bearer abc" https://api.example.com/a\nHTTP/1.1 302 Found\nLocation: https://files.example.net/a\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n',
    marks: ['https://files.example.net/a'],
  },
  {
    name: 'the login goes along',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> Authorization: Bearer abc\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'to the same host',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 302 Found\n< Location: /b\n<\n> GET /b HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'the redirect ends well',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: [],
  },
];
