import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nServer: gunicorn\n', marks: ['Server: gunicorn'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nserver: uvicorn\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: gunicorn\n', marks: [] },
];
