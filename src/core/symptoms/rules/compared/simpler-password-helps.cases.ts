import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'letters and digits',
    paste: 'It works since the password has only letters and digits.',
    marks: ['works since the password has only letters'],
  },
  {
    name: 'a simple one',
    paste: 'With a simple password the login works.',
    marks: ['simple password the login works'],
  },
  {
    name: 'a sign taken out',
    paste: 'I removed the exclamation mark from the password and it connects',
    marks: ['removed the exclamation mark from the password'],
  },
  { name: 'another header', paste: 'It works with basic auth and a simple password.', marks: [] },
  { name: 'a rule for passwords', paste: 'The password must have only letters, then it works.', marks: [] },
  { name: 'no password', paste: 'It works with plain HTTP.', marks: [] },
];
