import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'what is still sent',
    paste: 'The browser keeps sending the old password',
    marks: ['keeps sending the old password'],
  },
  { name: 'cached', paste: 'docker uses cached credentials here', marks: ['cached credentials'] },
  { name: 'no question', paste: 'git never asks for a new password', marks: ['never asks for a new password'] },
  {
    name: 'a change before',
    paste: 'I changed my password and the sync still fails',
    marks: ['changed my password and the sync still'],
  },
  { name: 'a refusal', paste: 'invalid username or password', marks: [] },
  { name: 'a session', paste: 'session cookie is cached', marks: [] },
  { name: 'sessions of TLS', paste: 'Maximum number of TLS cached sessions. Use 0 to disable it.', marks: [] },
  { name: 'a store', paste: 'osxkeychain has the old token', marks: ['osxkeychain has the old token'] },
  { name: 'what helped', paste: 'docker logout ghcr.io fixed it', marks: ['docker logout ghcr.io fixed'] },
  { name: 'a button', paste: 'The npm logout button works', marks: [] },
  {
    name: 'another account',
    paste: 'git push uses the wrong GitHub account',
    marks: ['uses the wrong GitHub account'],
  },
  {
    name: 'a store that still has an entry',
    paste: 'The keychain still holds github.com from my former employer',
    marks: ['keychain still holds'],
  },
];
