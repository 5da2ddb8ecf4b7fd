import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'over', paste: 'Your session has timed out', marks: ['session has timed out'] },
  { name: 'in one word', paste: 'errorCode: INVALID_SESSION_ID', marks: ['INVALID_SESSION_ID'] },
  { name: 'a session', paste: 'session: fake', marks: [] },
  { name: 'modules of PAM', paste: 'specifies no session modules', marks: [] },
  {
    name: 'on the command line',
    paste: 'The SSO session associated with this profile has expired or is otherwise invalid.',
    marks: ['SSO session associated with this profile has expired'],
  },
  {
    name: 'passport',
    paste: 'Error: Failed to deserialize user out of session',
    marks: ['Failed to deserialize user out of session'],
  },
  {
    name: 'of AWS',
    paste: 'failed to refresh cached credentials, refresh cached SSO token failed',
    marks: ['refresh cached SSO token failed'],
  },
  {
    name: 'lost data',
    paste: 'could not save your edit due to a loss of session data',
    marks: ['loss of session data'],
  },
  { name: 'a login that lasts', paste: 'you have been logged in', marks: [] },
];
