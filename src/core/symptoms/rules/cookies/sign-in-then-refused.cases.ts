import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'two calls', paste: 'POST /login 200\nGET /me 401', marks: ['POST /login'] },
  {
    name: 'two addresses',
    paste: 'http://localhost:4000/auth/login -> 200, then http://localhost:4000/me -> 401',
    marks: ['http://localhost:4000/auth/login'],
  },
  {
    name: 'it ends signed out',
    paste: 'POST /user/login 303, GET / 200 (signed out)\nPOST /login 302\nGET /home 401',
    marks: ['POST /user/login'],
  },
  { name: 'a token', paste: 'POST /login 200\nGET /me 401\nAuthorization: Bearer fake', marks: [] },
  { name: 'the login is refused', paste: 'POST /login 401\nGET /me 401', marks: [] },
  { name: 'all is well', paste: 'POST /login 200\nGET /me 200', marks: [] },
  {
    name: 'signed out in between',
    paste: 'POST /api/login 200\nGET /api/me 200\nPOST /api/logout 200\nGET /api/me 401',
    marks: [],
  },
];
