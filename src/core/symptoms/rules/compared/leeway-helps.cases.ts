import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a tolerance', paste: 'with leeway=10 it works', marks: ['leeway=10 it works'] },
  {
    name: 'the other way round',
    paste: 'It works when I set clockTolerance to 5',
    marks: ['works when I set clockTolerance'],
  },
  {
    name: 'a wait',
    paste: 'If I wait 2 seconds it works, as the token was just issued',
    marks: ['wait 2 seconds it works, as the token'],
  },
  { name: 'a setting', paste: 'clockTolerance: 5,\nissuer: "https://login.example.com"', marks: [] },
  { name: 'a wait for something else', paste: 'wait 2 seconds and the page works', marks: [] },
];
