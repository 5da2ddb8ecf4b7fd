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
  {
    name: 'two regions by name',
    paste: 'AWS_REGION=eu-west-1, the key is from us-east-1',
    marks: ['eu-west-1, the key is from us-east-1'],
  },
  { name: 'another account', paste: 'the key is from another account', marks: ['key is from another account'] },
  { name: 'the same region', paste: 'eu-west-1, the key is from eu-west-1', marks: [] },
];
