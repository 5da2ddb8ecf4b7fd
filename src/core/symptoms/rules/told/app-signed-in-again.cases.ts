import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an extension',
    paste: 'The VS Code extension got 401 until I signed out and in again',
    marks: ['until I signed out and in'],
  },
  { name: 'a phone', paste: 'Android app: logging out and back in fixed it', marks: ['logging out and back in fixed'] },
  {
    name: 'a new account entry',
    paste: 'Removing and adding the account in the desktop client helped',
    marks: ['Removing and adding the account in the desktop client helped'],
  },
  { name: 'nothing helped', paste: 'I logged out and in again in the app, it did not help', marks: [] },
  { name: 'a browser', paste: 'Everything was 401; logging out and in again fixed it', marks: [] },
  { name: 'advice without an outcome', paste: 'Log out of the app.', marks: [] },
];
