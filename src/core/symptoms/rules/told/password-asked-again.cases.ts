import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'it keeps asking',
    paste: 'The site keeps asking for my password.',
    marks: ['keeps asking for my password'],
  },
  {
    name: 'name and password',
    paste: 'Chrome keeps prompting me for username and password',
    marks: ['keeps prompting me for username and password'],
  },
  {
    name: 'over and over',
    paste: 'It asks for the password over and over',
    marks: ['asks for the password over and over'],
  },
  {
    name: 'the box comes back',
    paste: 'The login prompt keeps coming back',
    marks: ['login prompt keeps coming back'],
  },
  { name: 'once', paste: 'It asks for a password, and then everything works', marks: [] },
  { name: 'documentation', paste: 'The tool asks for your password once and stores it.', marks: [] },
];
