import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'both', paste: 'Incorrect email or password', marks: ['Incorrect email or password'] },
  { name: 'behind', paste: 'The login or password is incorrect.', marks: ['login or password is incorrect'] },
  { name: 'a password', paste: 'password: fake', marks: [] },
];
