import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a path',
    paste: '401: the auth middleware also runs for /api/login',
    marks: ['middleware also runs for /api/login'],
  },
  {
    name: 'a call',
    paste: 'UNAUTHORIZED. protectedProcedure used for login mutation',
    marks: ['protectedProcedure used for login mutation'],
  },
  {
    name: 'the other way round',
    paste: 'I get 401, the login request is blocked by the guard',
    marks: ['login request is blocked by the guard'],
  },
  { name: 'a manual', paste: 'The middleware runs for /login and sets a cookie.', marks: [] },
  { name: 'no guard', paste: '401 at /login', marks: [] },
];
