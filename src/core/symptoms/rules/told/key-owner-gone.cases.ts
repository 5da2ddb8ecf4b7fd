import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'who made it',
    paste: 'the user who created the key left the company',
    marks: ['user who created the key left'],
  },
  {
    name: 'whose it is',
    paste: 'the token was created by a colleague who has left',
    marks: ['token was created by a colleague who has left'],
  },
  { name: 'who is there', paste: 'the user who created the key can read it', marks: [] },
  {
    name: 'the runner itself',
    paste: 'ERROR: Checking for jobs... forbidden\nThe runner was removed from the admin area',
    marks: ['runner was removed from'],
  },
];
