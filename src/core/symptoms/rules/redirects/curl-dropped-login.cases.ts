import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'dropped at another host',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['https://files.example.net/a'],
  },
  {
    name: 'another client',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: python-requests/2.32\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> User-Agent: python-requests/2.32\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'not dropped',
    paste:
      '> GET /a HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 302 Found\n< Location: https://files.example.net/a\n<\n> GET /a HTTP/1.1\n> Host: files.example.net\n> Authorization: Bearer abc\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'the command and the answers alone',
    paste:
      '$ curl -sS -iL -u bob:open-sesame http://api.example.com/old/\nHTTP/1.1 308 Permanent Redirect\nServer: nginx\nLocation: http://example.com/\n\nHTTP/1.1 401 Unauthorized\nServer: nginx\n',
    marks: ['http://example.com/'],
    from: 'captured: curl 7.88.1 and nginx 1.22.1',
  },
  {
    name: 'the command says that every host may have it',
    paste:
      '$ curl -iL --location-trusted -u bob:open-sesame http://api.example.com/old/\nHTTP/1.1 308 Permanent Redirect\nServer: nginx\nLocation: http://example.com/\n\nHTTP/1.1 401 Unauthorized\nServer: nginx\n',
    marks: [],
  },
  {
    name: 'the command sends no login',
    paste:
      '$ curl -iL http://api.example.com/old/\nHTTP/1.1 308 Permanent Redirect\nServer: nginx\nLocation: http://example.com/\n\nHTTP/1.1 401 Unauthorized\nServer: nginx\n',
    marks: [],
  },
];
