import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nX-Jenkins: 2.440\n', marks: ['X-Jenkins: 2.440'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nX-Hudson-Theme: default\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nX-Jenkins: 2.440\n', marks: [] },
];
