import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a log',
    paste: 'The log shows that the token is valid, but the answer is 401',
    marks: ['log shows that the token is valid, but'],
  },
  { name: 'a wish', paste: 'I have a valid token but get 401', marks: [] },
];
