import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'over night',
    paste: '403 at login, the tab was left open over night',
    marks: ['tab was left open over night'],
  },
  { name: 'a laptop', paste: '401 after the laptop was asleep', marks: ['after the laptop was asleep'] },
  { name: 'a port', paste: 'port 80 is open for a while', marks: [] },
];
