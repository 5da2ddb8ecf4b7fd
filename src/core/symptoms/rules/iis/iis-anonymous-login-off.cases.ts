import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in words',
    paste: 'I disabled anonymous authentication and enabled basic authentication in IIS',
    marks: ['disabled anonymous authentication'],
  },
  {
    name: 'a list',
    paste: 'Anonymous Authentication: Disabled\nBasic Authentication: Enabled',
    marks: ['Anonymous Authentication: Disabled'],
  },
  { name: 'Windows', paste: 'Anonymous Authentication: Disabled\nWindows Authentication: Enabled', marks: [] },
  { name: 'another program', paste: 'Anonymous access is disabled', marks: [] },
  { name: 'on', paste: 'Anonymous Authentication: Enabled', marks: [] },
];
