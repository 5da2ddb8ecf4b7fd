import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'to be checked', paste: 'Login failed. Check your app password.', marks: ['Check your app password'] },
  { name: 'in German', paste: 'Anmeldung fehlgeschlagen, bitte App-Passwort verwenden', marks: ['App-Passwort'] },
  { name: 'by its other name', paste: 'it wants an app-specific password', marks: ['an app-specific password'] },
  { name: 'of WordPress', paste: 'WordPress: the application password is fine', marks: [] },
  { name: 'the password of an account', paste: 'Check your password in the app', marks: [] },
];
