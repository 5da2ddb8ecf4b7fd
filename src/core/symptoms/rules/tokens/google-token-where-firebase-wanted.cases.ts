import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two issuers',
    paste: 'invalid issuer: got "https://accounts.google.com", want "https://securetoken.google.com/demo-1"',
    marks: ['accounts.google.com'],
  },
  {
    name: 'a list of issuers',
    paste: 'issuers: https://accounts.google.com, https://securetoken.google.com/demo-1',
    marks: [],
  },
  { name: 'one issuer', paste: 'invalid issuer: want "https://securetoken.google.com/demo-1"', marks: [] },
];
