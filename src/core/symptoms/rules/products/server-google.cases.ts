import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: ESF\n', marks: ['Server: ESF'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: gws\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: ESF\n', marks: [] },
];
