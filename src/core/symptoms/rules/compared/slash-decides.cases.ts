import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'with and without',
    paste: 'It works when I add a trailing slash, without it I get 401',
    marks: ['works when I add a trailing slash'],
  },
  {
    name: 'what happens without it',
    paste: 'without the trailing slash the login is lost',
    marks: ['without the trailing slash the login is lost'],
  },
  { name: 'the cause', paste: 'The trailing slash was missing.', marks: ['trailing slash was missing'] },
  { name: 'of an issuer', paste: 'The issuer works only with a trailing slash', marks: [] },
  { name: 'a style guide', paste: 'We write URLs with a trailing slash', marks: [] },
  {
    name: 'two paths',
    paste: '/api/items gives 401, /api/items/ gives 200 with the same header',
    marks: ['/api/items gives 401'],
  },
];
