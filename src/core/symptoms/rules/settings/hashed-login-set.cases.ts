import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an option of a player',
    paste: 'error code 40: Wrong username or password\nUse token authentication: enabled',
    marks: ['Use token authentication: enabled'],
  },
  { name: 'a setting', paste: 'legacy_auth=no\nlogin: invalid credentials', marks: ['legacy_auth=no'] },
  {
    name: 'an address',
    paste: 'GET /rest/ping.view?u=bob&t=fakefakefake&s=fake1\nWrong username or password',
    marks: ['&t=fakefakefake&s=fake1'],
  },
  { name: 'plain', paste: 'Use token authentication: disabled\nWrong username or password', marks: [] },
  { name: 'let in', paste: 'legacy_auth=no\nstatus="ok"', marks: [] },
];
