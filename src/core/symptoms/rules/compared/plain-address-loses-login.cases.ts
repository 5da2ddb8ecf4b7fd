import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'addresses',
    paste: 'http://10.0.0.5:8080 -> back to login\nhttps://home.example.com -> works',
    marks: ['http://10.0.0.5:8080 -> back to'],
  },
  {
    name: 'told',
    paste: 'The login over plain http just loops, on localhost it works.',
    marks: ['login over plain http just loops'],
  },
  { name: 'no login', paste: 'http://10.0.0.5:8080 fails, https://home.example.com works', marks: [] },
  { name: 'nothing works', paste: 'http://10.0.0.5:8080 goes back to login', marks: [] },
];
