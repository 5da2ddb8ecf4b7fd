import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: nginx/1.22.1\n', marks: ['Server: nginx/1.22.1'] },
  {
    name: 'another form',
    paste: 'HTTP/1.1 401 Unauthorized\nServer: openresty/1.25.3\n',
    marks: ['Server: openresty/1.25.3'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: Apache/2.4.57\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: nginx/1.22.1\n', marks: [] },
];
