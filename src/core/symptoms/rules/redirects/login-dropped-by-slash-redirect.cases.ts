import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'gone after the slash',
    paste:
      '> GET /items HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 307 Temporary Redirect\n< Location: http://api.example.com/items/\n<\n> GET /items/ HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['http://api.example.com/items/'],
  },
  {
    name: 'kept',
    paste:
      '> GET /items HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 307 Temporary Redirect\n< Location: /items/\n<\n> GET /items/ HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'dropped, but at another path',
    paste:
      '> GET /items HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 302 Found\n< Location: https://login.example.com/\n<\n> GET / HTTP/1.1\n> Host: login.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
