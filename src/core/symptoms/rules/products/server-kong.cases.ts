import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: kong/3.4.0\n', marks: ['Server: kong/3.4.0'] },
  {
    name: 'another form',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Kong-Response-Latency: 1\n',
    marks: ['X-Kong-Response-Latency: 1'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nVia: 1.1 varnish\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: kong/3.4.0\n', marks: [] },
];
