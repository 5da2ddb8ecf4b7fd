import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a path', paste: 'Every call is redirected to /Account/Login.', marks: ['redirected to /Account/Login'] },
  {
    name: 'the words',
    paste: 'I keep getting authentication redirects from the API.',
    marks: ['authentication redirects'],
  },
  {
    name: 'back again',
    paste: 'After a minute users are kicked back to the login page.',
    marks: ['kicked back to the login'],
  },
  { name: 'another redirect', paste: 'The answer is a redirect to /items/.', marks: [] },
];
