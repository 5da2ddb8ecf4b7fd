import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'regions',
    paste: 'I called the EU endpoint with a US key.',
    marks: ['EU endpoint with a US key'],
  },
  {
    name: 'an account elsewhere',
    paste: 'My account was created in the EU but the library asks the US host',
    marks: ['account was created in the EU but the library asks the US'],
  },
  {
    name: 'systems',
    paste: 'live credentials with api-m.sandbox.example.com',
    marks: ['live credentials with api-m.sandbox.'],
  },
  { name: 'what helped', paste: 'I had to use the EU endpoint', marks: ['had to use the EU endpoint'] },
  { name: 'one region', paste: 'The EU endpoint gives 401', marks: [] },
];
