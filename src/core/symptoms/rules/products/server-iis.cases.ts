import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nServer: Microsoft-IIS/10.0\n',
    marks: ['Server: Microsoft-IIS/10.0'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: Microsoft-HTTPAPI/2.0\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nServer: Microsoft-IIS/10.0\n', marks: [] },
];
