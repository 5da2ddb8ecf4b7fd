import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'some minutes',
    paste: 'I stay logged in for about 10 minutes, then everything is Unauthorized.',
    marks: ['logged in for about 10 minutes, then everything is Unauthorized'],
  },
  {
    name: 'overnight',
    paste: 'The tab was left open; all calls are 401 until I reload.',
    marks: ['left open; all calls are 401'],
  },
  { name: 'a lock', paste: 'After 5 minutes it works, too many attempts before: 401, log in again', marks: [] },
  { name: 'no end', paste: 'It works for an hour', marks: [] },
];
