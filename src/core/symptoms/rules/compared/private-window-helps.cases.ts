import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'incognito', paste: 'It works fine in incognito mode', marks: ['works fine in incognito mode'] },
  {
    name: 'the other way round',
    paste: 'In a private window everything works',
    marks: ['private window everything works'],
  },
  { name: 'it fails there too', paste: 'The same in incognito mode: 401', marks: [] },
  {
    name: 'another profile',
    paste: '401 in my normal profile, 200 in a fresh profile of the same browser',
    marks: ['401 in my normal profile'],
  },
];
