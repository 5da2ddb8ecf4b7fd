import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a hit',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Cache: HIT from cache.example.com\nWWW-Authenticate: Bearer\n',
    marks: ['X-Cache: HIT from cache.example.com'],
  },
  { name: 'an age', paste: 'HTTP/1.1 401 Unauthorized\nAge: 312\nWWW-Authenticate: Bearer\n', marks: ['Age: 312'] },
  {
    name: 'a miss',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Cache: Miss from cloudfront\nAge: 0\nWWW-Authenticate: Bearer\n',
    marks: [],
  },
  { name: 'Cloudflare did not keep it', paste: 'HTTP/1.1 403 Forbidden\nCF-Cache-Status: DYNAMIC\n', marks: [] },
  { name: 'a page from the cache', paste: 'HTTP/1.1 200 OK\nAge: 312\nX-Cache: HIT\n', marks: [] },
];
