import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nx-gitlab-meta: {"version":"1"}\n',
    marks: ['x-gitlab-meta: {"version":"1"}'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nx-request-id: abc\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nx-gitlab-meta: {"version":"1"}\n', marks: [] },
];
