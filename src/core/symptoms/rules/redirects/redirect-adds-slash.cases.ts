import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'without -L the redirect is the answer',
    paste:
      'curl -i -H "Authorization: Bearer abc" https://api.example.com/items\nHTTP/1.1 307 Temporary Redirect\nLocation: https://api.example.com/items/\n\n',
    marks: ['https://api.example.com/items/'],
  },
  {
    name: 'a browser',
    paste:
      'Request URL: https://api.example.com/items\nRequest Method: GET\nStatus Code: 308 Permanent Redirect\nResponse Headers\nLocation: /items/\n',
    marks: ['/items/'],
  },
  {
    name: 'to another path',
    paste: 'curl -i https://api.example.com/items\nHTTP/1.1 302 Found\nLocation: https://api.example.com/login\n\n',
    marks: [],
  },
  {
    name: 'Location of a thing that was made',
    paste:
      'curl -i -d a=1 https://api.example.com/items\nHTTP/1.1 201 Created\nLocation: https://api.example.com/items/\n\n',
    marks: [],
  },
];
