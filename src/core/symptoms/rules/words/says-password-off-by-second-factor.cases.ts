import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Basic is off',
    paste: 'Error: Basic-auth disabled when 2FA is activated',
    marks: ['Basic-auth disabled when 2FA'],
  },
  {
    name: 'Gitea with a passkey',
    paste: 'Failed to verify user: Basic authorization is not allowed while webAuthn enrolled',
    marks: ['Basic authorization is not allowed while webAuthn'],
    from: 'Gitea 1.22',
  },
  {
    name: 'told',
    paste: 'Since I turned on two-factor the WebDAV mount fails with 401',
    marks: ['Since I turned on two-factor the WebDAV mount fails'],
  },
  {
    name: 'told in German',
    paste: 'Seit der Zwei-Faktor-Anmeldung geht nicht mehr viel, Backup: fehlgeschlagen',
    marks: ['Seit der Zwei-Faktor-Anmeldung geht nicht'],
  },
  {
    name: 'a token instead',
    paste: 'unauthorized: please use personal access token to login',
    marks: ['please use personal access token to'],
  },
  { name: 'a wrong code', paste: 'MFA is on, but the OTP code is incorrect after the update: 401', marks: [] },
  { name: 'the factor named alone', paste: 'Two-factor authentication is enabled', marks: [] },
];
