import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'dropped at another host',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['https://files.example.net/a'],
  },
  {
    name: 'another client',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'not dropped',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> Authorization: Bearer abc\n> User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
