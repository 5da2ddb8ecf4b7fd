import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nserver: uvicorn\n', marks: ['server: uvicorn'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nserver: gunicorn\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nserver: uvicorn\n', marks: [] },
];
