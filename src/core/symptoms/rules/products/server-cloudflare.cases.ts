import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: cloudflare\n', marks: ['Server: cloudflare'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nCF-Ray: 8abc-FRA\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: cloudflare\n', marks: [] },
];
