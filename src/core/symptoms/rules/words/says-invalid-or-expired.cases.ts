import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token',
    paste: '401 {"detail":"Token is invalid or has expired."}',
    marks: ['Token is invalid or has expired'],
  },
  { name: 'the other order', paste: 'Error: the login is expired or invalid', marks: ['login is expired or invalid'] },
  { name: 'in front', paste: 'Invalid or expired API token', marks: ['Invalid or expired API token'] },
  { name: 'a session', paste: 'Your session is invalid or expired', marks: [] },
  { name: 'a code', paste: 'The verification code is invalid or expired, token needed', marks: [] },
  { name: 'one reason', paste: 'The token is invalid', marks: [] },
];
