import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a complete 401 without the field',
    paste: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\nContent-Length: 2\n\n{}',
    marks: ['401'],
  },
  {
    name: 'a 401 with a challenge',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n',
    marks: [],
  },
  { name: 'a 403 needs none', paste: 'HTTP/1.1 403 Forbidden\nContent-Type: text/html\n', marks: [] },
  {
    name: 'a log line shows no fields',
    paste: '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "GET / HTTP/1.1" 401 179 "-" "curl/8.0"',
    marks: [],
  },
];
