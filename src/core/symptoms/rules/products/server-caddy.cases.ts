import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: Caddy\n', marks: ['Server: Caddy'] },
  { name: 'another form', paste: 'HTTP/1.1 401 Unauthorized\nVia: 1.1 Caddy\n', marks: ['Via: 1.1 Caddy'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: nginx\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: Caddy\n', marks: [] },
];
