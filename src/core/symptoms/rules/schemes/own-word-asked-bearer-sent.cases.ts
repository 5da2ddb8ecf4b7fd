import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'HTTPie',
    paste:
      'http --auth-type=jwt --auth=fake https://api.example.com/items\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: JWT realm="api"',
    marks: ['JWT realm="api"'],
  },
  {
    name: 'curl',
    paste:
      'curl -i -H "Authorization: Bearer fake" https://api.example.com/items\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Token realm="api"',
    marks: ['Token realm="api"'],
  },
  {
    name: 'its own word',
    paste:
      'curl -i -H "Authorization: Token fake" https://api.example.com/items\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Token',
    marks: [],
  },
  {
    name: 'both are taken',
    paste:
      'curl -i -H "Authorization: Bearer fake" https://api.example.com/items\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Token\nWWW-Authenticate: Bearer',
    marks: [],
  },
];
