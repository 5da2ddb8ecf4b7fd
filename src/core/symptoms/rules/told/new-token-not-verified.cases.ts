import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an exchange',
    paste: 'failed to exchange token: token has expired',
    marks: ['failed to exchange token: token has expired'],
  },
  {
    name: 'a renewal',
    paste: 'Failed to refresh token: could not verify token: oidc: token is expired',
    marks: ['Failed to refresh token: could not verify token: oidc: token is expired'],
  },
  { name: 'the old one has ended', paste: 'Failed to refresh token: refresh token has expired', marks: [] },
  { name: 'a later call', paste: 'could not verify token: oidc: token is expired', marks: [] },
];
