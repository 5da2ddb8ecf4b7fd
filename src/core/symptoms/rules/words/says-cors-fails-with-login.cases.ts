import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'off',
    paste: 'CORS works fine as long as basic auth is off',
    marks: ['CORS works fine as long as basic auth'],
  },
  {
    name: 'on',
    paste: 'With the token switched on, the API fails with a CORS error.',
    marks: ['token switched on, the API fails with a CORS'],
  },
  { name: 'CORS alone', paste: 'CORS is set up for all hosts.', marks: [] },
];
