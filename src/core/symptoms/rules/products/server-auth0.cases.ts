import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nx-auth0-requestid: abc\n',
    marks: ['x-auth0-requestid: abc'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nx-request-id: abc\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nx-auth0-requestid: abc\n', marks: [] },
];
