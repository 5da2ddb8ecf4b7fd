import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a slash is added',
    paste:
      'INFO:     192.0.2.7:51000 - "GET /items HTTP/1.1" 307 Temporary Redirect\nINFO:     192.0.2.7:51000 - "GET /items/ HTTP/1.1" 401 Unauthorized\n',
    marks: ['307'],
  },
  {
    name: 'taken, in the log of Django',
    paste:
      '[24/Nov/2026 08:54:24] "GET /api/shops HTTP/1.1" 301 0\n[24/Nov/2026 08:54:24] "GET /api/shops/ HTTP/1.1" 401 58\n',
    marks: ['301'],
  },
  {
    name: 'another path',
    paste:
      'INFO:     192.0.2.7:51000 - "GET / HTTP/1.1" 307 Temporary Redirect\nINFO:     192.0.2.7:51000 - "GET /docs HTTP/1.1" 401 Unauthorized\n',
    marks: [],
  },
];
