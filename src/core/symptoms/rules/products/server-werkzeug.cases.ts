import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nServer: Werkzeug/3.0.1 Python/3.12.3\n',
    marks: ['Server: Werkzeug/3.0.1 Python/3.12.3'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: gunicorn\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: Werkzeug/3.0.1 Python/3.12.3\n', marks: [] },
];
