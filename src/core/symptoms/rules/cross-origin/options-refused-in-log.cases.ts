import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an access log',
    paste: '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "OPTIONS /api/me HTTP/1.1" 401 179 "-" "Mozilla/5.0"',
    marks: ['401'],
    from: 'nginx 1.22, combined log',
  },
  { name: 'arrows', paste: 'OPTIONS /api/me -> 401\nGET /api/health -> 200\n', marks: ['401'] },
  {
    name: 'GET refused',
    paste: '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "GET /api/me HTTP/1.1" 401 179 "-" "Mozilla/5.0"',
    marks: [],
  },
  {
    name: 'OPTIONS passed',
    paste: '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "OPTIONS /api/me HTTP/1.1" 204 0 "-" "Mozilla/5.0"',
    marks: [],
  },
];
