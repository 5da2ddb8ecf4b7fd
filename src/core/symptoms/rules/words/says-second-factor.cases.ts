import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'of Telegram', paste: '[401 SESSION_PASSWORD_NEEDED]', marks: ['SESSION_PASSWORD_NEEDED'] },
  {
    name: 'a code is wanted',
    paste: 'Must specify two-factor authentication OTP code.',
    marks: ['two-factor authentication'],
  },
  { name: 'required', paste: 'mfa is required for this account', marks: ['mfa is required'] },
  { name: 'a code', paste: "received 499: {'code': 'MFA_AUTH_REQUIRED'}", marks: ['MFA_AUTH_REQUIRED'] },
  { name: 'two steps', paste: 'Two-step authentication required during login', marks: ['Two-step authentication'] },
  { name: 'it is on', paste: '2FA is on, and I typed the password', marks: ['2FA is on'] },
  { name: 'no word of it', paste: 'Authorization: Bearer fake', marks: [] },
  { name: 'a code in one word', paste: '{"error":"missing_totp_code"}', marks: ['missing_totp_code'] },
  { name: 'a state of the login', paste: '{"mfa_verified":false}', marks: ['"mfa_verified":false'] },
  { name: 'a field', paste: 'X-Fake-OTP: required', marks: ['X-Fake-OTP: r'] },
  { name: 'German', paste: 'Zwei-Faktor-Authentifizierung ist aktiv', marks: ['Zwei-Faktor-Authentifizierung'] },
  { name: 'a setting that is off', paste: '{"twoFactor":false}', marks: [] },
  { name: 'a challenge of the server', paste: 'WWW-Authenticate challenge', marks: [] },
  { name: 'a profile', paste: '{"mfa": true, "status": 200}', marks: [] },
  { name: 'a class', paste: 'requests: [{"id":"TOTPAuthenticationRequest"}]', marks: ['TOTPAuthenticationRequest'] },
  { name: 'a result', paste: 'EResult.AccountLoginDeniedNeedTwoFactor', marks: ['AccountLoginDeniedNeedTwoFactor'] },
  { name: 'a mail', paste: 'Enter the code we sent to f***@example.com', marks: ['Enter the code we sent'] },
  { name: 'RADIUS', paste: 'RADIUS Access-Challenge not supported', marks: ['Access-Challenge not supported'] },
  { name: 'a code of a program', paste: 'enter the code in the editor', marks: [] },
  { name: 'a challenge that is answered', paste: 'received Access-Challenge, sending response', marks: [] },
];
