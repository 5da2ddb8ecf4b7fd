import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: monit 5.33.0\n', marks: ['Server: monit 5.33.0'] },
  {
    name: 'another form',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="monit"\n',
    marks: ['WWW-Authenticate: Basic realm="monit"'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: monit 5.33.0\n', marks: [] },
];
