import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'cleared',
    paste: 'After clearing my browser cookies the login worked',
    marks: ['clearing my browser cookies'],
  },
  { name: 'storage', paste: 'deleting localStorage fixed it', marks: ['deleting localStorage'] },
  { name: 'a field', paste: 'Clear-Site-Data: "cookies"', marks: [] },
  { name: 'a cookie', paste: 'Set-Cookie: sid=fake; Path=/', marks: [] },
];
