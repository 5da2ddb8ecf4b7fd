import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an authorizer',
    paste: 'the authorizer is also attached to the OPTIONS method',
    marks: ['authorizer is also attached to the OPTIONS'],
  },
  {
    name: 'leaving it out helps',
    paste: 'skipping OPTIONS in my filter fixed the CORS error',
    marks: ['skipping OPTIONS in my filter fixed'],
  },
  { name: 'let through', paste: 'the guard is there, OPTIONS returns 204 and GET returns 401', marks: [] },
  { name: 'other options', paste: 'the login has two options', marks: [] },
];
