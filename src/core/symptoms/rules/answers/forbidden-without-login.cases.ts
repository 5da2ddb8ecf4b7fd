import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nothing was sent',
    paste: '> GET /api/me HTTP/1.1\n> Host: api.example.com\n> Accept: */*\n>\n< HTTP/1.1 403 Forbidden\n<\n',
    marks: ['403'],
  },
  {
    name: 'a cookie was sent',
    paste: '> GET /api/me HTTP/1.1\n> Host: api.example.com\n> Cookie: session=abc\n>\n< HTTP/1.1 403 Forbidden\n<\n',
    marks: [],
  },
  {
    name: 'a key in the address',
    paste: '> GET /api/me?api_key=abc HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 403 Forbidden\n<\n',
    marks: [],
  },
  {
    name: '401',
    paste: '> GET /api/me HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  { name: 'the request is not shown', paste: 'HTTP/1.1 403 Forbidden\nServer: nginx\n', marks: [] },
];
