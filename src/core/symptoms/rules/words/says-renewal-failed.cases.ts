import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'it could not', paste: 'Error: unable to refresh access token', marks: ['unable to refresh access token'] },
  { name: 'the token of a refresh', paste: '{"error":"Invalid refresh token"}', marks: ['Invalid refresh token'] },
  {
    name: 'its end',
    paste: '[Fake] Refresh token is not valid. Sign in once more.',
    marks: ['Refresh token is not valid'],
  },
  {
    name: 'the call for it',
    paste: 'POST https://api.example.com/auth/refresh 401',
    marks: ['POST https://api.example.com/auth/refresh 401'],
  },
  { name: 'another fault', paste: 'Token refresh failed: invalid_client', marks: [] },
  { name: 'a condition', paste: 'If the token refresh failed, sign in again.', marks: [] },
  { name: 'none is stored', paste: 'No refresh token is set.', marks: [] },
  { name: 'no connection', paste: 'credential refresh error: ECONNREFUSED', marks: [] },
];
