import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address',
    paste: 'After the upgrade I cannot log in at http://192.0.2.7:8080, it goes back to the login page.',
    marks: ['http://192.0.2.7:8080'],
  },
  {
    name: 'in words',
    paste: 'Since version 2 the session is lost over plain HTTP, with 1.9 it was kept. It does not work.',
    marks: ['over plain HTTP'],
  },
  { name: 'no update', paste: 'I cannot log in at http://192.0.2.7:8080, back to the login page.', marks: [] },
  { name: 'a key', paste: 'After the upgrade http://192.0.2.7:8080 refuses my API key, no session', marks: [] },
];
