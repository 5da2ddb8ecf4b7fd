import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'before a deploy',
    paste: 'users who had been logged in before the deploy get 401, new logins work',
    marks: ['logged in before the deploy'],
  },
  {
    name: 'at each deploy',
    paste: 'After each deploy all users are logged out with 401',
    marks: ['After each deploy all users are logged out'],
  },
  {
    name: 'old sessions',
    paste: 'existing sessions get 401, new logins are fine',
    marks: ['existing sessions get 401, new logins'],
  },
  { name: 'keys', paste: 'the old API key gives 401', marks: [] },
];
