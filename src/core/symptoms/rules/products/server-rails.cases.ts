import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'both fields',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Request-Id: 8f2c1d9e-0000-4000-8000-000000000000\nX-Runtime: 0.012345\n',
    marks: ['X-Runtime: 0.012345'],
  },
  {
    name: 'one alone',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Request-Id: 8f2c1d9e-0000-4000-8000-000000000000\n',
    marks: [],
  },
  {
    name: 'nothing failed',
    paste: 'HTTP/1.1 200 OK\nX-Request-Id: 8f2c1d9e-0000-4000-8000-000000000000\nX-Runtime: 0.012345\n',
    marks: [],
  },
];
