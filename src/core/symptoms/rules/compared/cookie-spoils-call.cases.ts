import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in one sentence',
    paste: '/login answers 401 with the cookie of yesterday, without a cookie 200',
    marks: ['/login answers 401 with the cookie of yesterday'],
  },
  {
    name: 'as notes',
    paste: 'GET /methods with cookie sid=fake -> 401, without cookie -> 200',
    marks: ['GET /methods with cookie sid=fake -> 401'],
  },
  {
    name: 'an old one',
    paste: 'the page returns 401 when the browser sends an old session cookie',
    marks: ['401 when the browser sends an old session cookie'],
  },
  { name: 'the cookie lets in', paste: 'without the cookie I get 401, with the cookie 200', marks: [] },
  { name: 'no second try', paste: 'I get 401 with the cookie.', marks: [] },
];
