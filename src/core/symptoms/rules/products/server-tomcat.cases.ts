import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nServer: Apache-Coyote/1.1\n',
    marks: ['Server: Apache-Coyote/1.1'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: Apache/2.4.57\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: Apache-Coyote/1.1\n', marks: [] },
];
