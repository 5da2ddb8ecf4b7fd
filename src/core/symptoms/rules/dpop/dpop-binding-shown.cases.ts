import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'claims',
    paste: '"cnf": {"jkt": "fake"}\nAuthorization: Bearer fake-token',
    marks: ['"cnf": {"jkt'],
  },
  {
    name: 'the answer',
    paste: '{"token_type":"DPoP"}\nreq.Header.Set("Authorization", "Bearer "+token)',
    marks: ['"token_type":"DPoP'],
  },
  { name: 'sent as it should be', paste: '"cnf": {"jkt": "fake"}\nAuthorization: DPoP fake-token', marks: [] },
  { name: 'a certificate', paste: '"cnf": {"x5t#S256": "fake"}\nAuthorization: Bearer fake-token', marks: [] },
];
