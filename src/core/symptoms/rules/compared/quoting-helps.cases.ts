import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'single quotes',
    paste: 'With single quotes around the password it works.\n',
    marks: ['single quotes around the password it works'],
  },
  {
    name: 'escaped',
    paste: 'Escaping the $ in the password fixed it\n',
    marks: ['Escaping the $ in the password fixed'],
  },
  { name: 'in JSON', paste: 'JSON needs double quotes, with single quotes it never works\n', marks: [] },
  { name: 'no result', paste: 'Put the password in quotes.\n', marks: [] },
];
