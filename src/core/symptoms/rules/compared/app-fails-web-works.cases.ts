import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a phone', paste: 'Companion app on the iPhone shows 401. Web works.', marks: ['Web works'] },
  {
    name: 'a browser',
    paste: 'The desktop client is refused, log in via browser is fine',
    marks: ['log in via browser'],
  },
  { name: 'no app', paste: 'The script is refused, web works', marks: [] },
];
