import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a password',
    paste: 'the bind password contains a quote character, and the login fails',
    marks: ['password contains a quote character'],
  },
  {
    name: 'an address',
    paste: 'users whose e-mail address has a plus get 401',
    marks: ['e-mail address has a plus'],
  },
  {
    name: 'the sign comes first',
    paste: "I can't sign in with an apostrophe in my password",
    marks: ['apostrophe in my password'],
  },
  { name: 'a rule for passwords', paste: 'the password must contain a comma or it is rejected', marks: [] },
  { name: 'nothing fails', paste: 'a password with spaces is a good one', marks: [] },
];
