import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the right password',
    paste: 'git clone says authentication failed although I type the correct password.',
    marks: ['git clone says authentication failed although I type the correct password'],
  },
  {
    name: 'asked for it',
    paste: 'git push asks for username and password every time and then fails.',
    marks: ['git push asks for username and password every time and then fails'],
  },
  {
    name: "the account's",
    paste: 'My GitHub password is rejected on the command line',
    marks: ['My GitHub password is rejected'],
  },
  { name: 'a token', paste: 'git push with the correct token as password fails', marks: [] },
  { name: 'no refusal', paste: 'git clone with my username', marks: [] },
];
