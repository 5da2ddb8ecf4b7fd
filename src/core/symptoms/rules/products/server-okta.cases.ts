import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nX-Okta-Request-Id: abc\n',
    marks: ['X-Okta-Request-Id: abc'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nx-request-id: abc\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nX-Okta-Request-Id: abc\n', marks: [] },
];
