import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Powered-By: PHP/8.2.7\n',
    marks: ['X-Powered-By: PHP/8.2.7'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nX-Powered-By: Express\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nX-Powered-By: PHP/8.2.7\n', marks: [] },
];
