import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a sentence',
    paste: 'With the password  ab$cd1efg the container gets 401',
    marks: ['password  ab$cd1efg'],
  },
  { name: 'a variable', paste: 'password: $PASSWORD', marks: [] },
  { name: 'a hash', paste: 'password: $2y$10$fake', marks: [] },
];
