import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no user',
    paste: 'User.Identity.Name is null\n"windowsAuthentication": false, "anonymousAuthentication": true',
    marks: ['"windowsAuthentication": false'],
  },
  { name: 'nothing is missed', paste: '"windowsAuthentication": false, "anonymousAuthentication": true', marks: [] },
  { name: 'switched on', paste: '401\n"windowsAuthentication": true', marks: [] },
];
