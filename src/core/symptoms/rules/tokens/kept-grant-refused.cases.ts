import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a refresh fails',
    paste: 'Failed to refresh the token: {"error": "invalid_grant"}',
    marks: ['invalid_grant'],
  },
  { name: 'Google is named', paste: 'Google said no: invalid_grant', marks: ['invalid_grant'] },
  { name: 'a code', paste: 'google: authorization_code exchange failed: invalid_grant', marks: [] },
  { name: 'a signed request', paste: "google.auth.RefreshError: ('invalid_grant: Invalid JWT Signature.')", marks: [] },
  { name: 'a password', paste: '{"error":"invalid_grant","error_description":"Invalid user credentials"}', marks: [] },
  { name: 'nothing is named', paste: '{"error":"invalid_grant"}', marks: [] },
];
