import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'logged in, and refused',
    paste: '$ tool login\nAlready logged in.\n$ tool list\nError: 401 Unauthorized',
    marks: ['Already logged in'],
  },
  {
    name: 'another wording',
    paste: 'You are already signed in as bob\nrequest failed: invalid token',
    marks: ['You are already signed in'],
  },
  { name: 'no refusal', paste: 'Already logged in.', marks: [] },
];
