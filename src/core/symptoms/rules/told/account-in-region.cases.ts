import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a region',
    paste: 'my account lives in IE1, api.example.com says 401 Unauthorized',
    marks: ['my account lives in IE1'],
  },
  {
    name: 'an address of another country',
    paste: '403 Forbidden. our account is at app.example.eu',
    marks: ['our account is at app.example.eu'],
  },
  { name: 'no failure', paste: 'my account is in the EU.', marks: [] },
];
