import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'told', paste: 'there is a colon in the user name, 401\n', marks: ['colon in the user name'] },
  { name: 'shown', paste: 'login fails for user "example:bob"\n', marks: ['user "example:bob"'] },
  { name: 'name and password', paste: 'give user and password separated by a colon\n', marks: [] },
];
