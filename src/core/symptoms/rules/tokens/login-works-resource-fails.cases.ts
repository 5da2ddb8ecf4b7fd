import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a command line',
    paste: 'token is valid\nError: could not find the team "core"',
    marks: ['token is valid'],
  },
  { name: 'a user', paste: 'Logged in as bob\nGET /orgs/example/teams 404', marks: ['Logged in as'] },
  { name: 'all is well', paste: 'token is valid\n12 teams', marks: [] },
  { name: 'a refusal', paste: 'Logged in as bob\n401 Unauthorized, not found', marks: [] },
];
