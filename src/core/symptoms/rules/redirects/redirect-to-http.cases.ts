import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'https to http with a slash, then 401',
    paste:
      'curl -iL -H "Authorization: Bearer abc" https://api.example.com/v1/items\nHTTP/1.1 307 Temporary Redirect\nLocation: http://api.example.com/v1/items/\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: ['http://api.example.com/v1/items/'],
  },
  {
    name: 'http to http',
    paste:
      'curl -iL http://api.example.com/v1/items\nHTTP/1.1 307 Temporary Redirect\nLocation: http://api.example.com/v1/items/\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: [],
  },
  {
    name: 'nothing failed',
    paste:
      'curl -iL https://api.example.com/a\nHTTP/1.1 302 Found\nLocation: http://api.example.com/b\n\nHTTP/1.1 200 OK\n\n',
    marks: [],
  },
];
