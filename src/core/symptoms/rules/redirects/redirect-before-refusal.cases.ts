import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'heads alone',
    paste:
      'HTTP/1.1 302 Found\nLocation: https://api.example.com/v2/items\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n',
    marks: ['302'],
  },
  {
    name: 'two redirects',
    paste:
      'HTTP/1.1 301 Moved Permanently\nLocation: https://api.example.com/a\n\nHTTP/1.1 307 Temporary Redirect\nLocation: https://api.example.com/a/\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: ['301', '307'],
  },
  { name: 'no redirect', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n', marks: [] },
  {
    name: 'the redirect ends in a page',
    paste: 'HTTP/1.1 302 Found\nLocation: /login\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n',
    marks: [],
  },
];
