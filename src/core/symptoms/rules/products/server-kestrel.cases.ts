import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: Kestrel\n', marks: ['Server: Kestrel'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nX-Powered-By: ASP.NET\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: Kestrel\n', marks: [] },
];
