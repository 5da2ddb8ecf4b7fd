import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another port',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com:8080\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 302 Found\n< Location: http://api.example.com:8081/a\n<\n> GET /a HTTP/1.1\n> Host: api.example.com:8081\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['http://api.example.com:8081/a'],
  },
  {
    name: 'the port of the scheme, written out',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 302 Found\n< Location: http://api.example.com:80/b\n<\n> GET /b HTTP/1.1\n> Host: api.example.com:80\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'no refusal',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com:8080\n>\n< HTTP/1.1 302 Found\n< Location: http://api.example.com:8081/a\n<\n> GET /a HTTP/1.1\n> Host: api.example.com:8081\n>\n< HTTP/1.1 404 Not Found\n<\n',
    marks: [],
  },
];
