import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'notes', paste: 'GET /api/items gives 307, GET /api/items/ gives 200', marks: ['/api/items/'] },
  {
    name: 'two addresses',
    paste: 'curl https://api.example.com/api/items\nHTTP:307\ncurl https://api.example.com/api/items/\nHTTP:200',
    marks: ['/api/items/'],
  },
  {
    name: 'the one works',
    paste: 'Works: https://api.example.com/v1/items/\nNot working: https://api.example.com/v1/items',
    marks: ['/v1/items/'],
  },
  { name: 'no redirect', paste: 'GET /api/items gives 401, GET /api/items/ gives 200', marks: [] },
  { name: 'other paths', paste: 'GET /api/items gives 307, GET /api/things/ gives 200', marks: [] },
  { name: 'folders', paste: 'cd /srv/app works\nls /srv/app/ fails: permission denied', marks: [] },
  {
    name: 'the refusal below the one, and a note on the other',
    paste:
      'curl http://api.example.com/users\n{"detail":"Authentication credentials were not provided."}\n# http://api.example.com/users/ works',
    marks: ['/users/'],
  },
];
