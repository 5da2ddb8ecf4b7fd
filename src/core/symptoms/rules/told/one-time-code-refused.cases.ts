import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'invalid', paste: 'Invalid two-factor code. Please try again', marks: ['Invalid two-factor code'] },
  {
    name: 'no match',
    paste: '2 factor authentication code does not match',
    marks: ['2 factor authentication code does not match'],
  },
  { name: 'refused', paste: 'My TOTP code is always refused', marks: ['TOTP code is always refused'] },
  {
    name: 'of an app',
    paste: 'The code from my authenticator app is not accepted',
    marks: ['code from my authenticator app is not accepted'],
  },
  { name: 'checked', paste: 'OTP verification failed', marks: ['OTP verification failed'] },
  {
    name: 'of AWS',
    paste: 'MultiFactorAuthentication failed with invalid MFA one time pass code.',
    marks: ['invalid MFA one time pass code'],
  },
  { name: 'of a page', paste: 'ERROR: Invalid verification code.', marks: ['Invalid verification code'] },
  { name: 'none was sent', paste: 'Invalid: two-factor code is required', marks: [] },
  { name: 'by mail', paste: 'Invalid one-time code, look into your e-mail', marks: [] },
  { name: 'another code', paste: 'Invalid authorization code', marks: [] },
  {
    name: 'short',
    paste: 'Failed login attempt, invalid OTP',
    marks: ['invalid OTP'],
  },
  {
    name: 'a challenge',
    paste: 'Two-factor challenge failed: bob',
    marks: ['Two-factor challenge failed'],
  },
  {
    name: 'unverified',
    paste: 'Could not verify the entered code',
    marks: ['Could not verify the entered code'],
  },
  {
    name: 'a code of a program',
    paste: 'Could not verify the code style of the project',
    marks: [],
  },
  {
    name: 'a setting',
    paste: 'Invalid OTP secret in the settings',
    marks: [],
  },
  {
    name: 'in German',
    paste: 'Der TOTP-Code wird abgelehnt',
    marks: ['TOTP-Code wird abgelehnt'],
  },
  { name: 'a result', paste: 'EResult: TwoFactorCodeMismatch', marks: ['TwoFactorCodeMismatch'] },
  { name: 'a name of a field', paste: 'class TwoFactorCodeInput failed to load', marks: [] },
];
