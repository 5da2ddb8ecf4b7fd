import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a header of Basic given to jsonwebtoken',
    paste: 'console.log(req.headers.authorization) // Basic bGludXM6ZmFrZQ==\nJsonWebTokenError: jwt malformed',
    marks: ['Basic bGludXM6ZmFrZQ=='],
  },
  {
    name: 'and to PyJWT',
    paste: 'Authorization: Basic bGludXM6ZmFrZQ==\njwt.exceptions.DecodeError: Not enough segments',
    marks: ['Basic bGludXM6ZmFrZQ=='],
  },
  {
    name: 'a value that is no user and password',
    paste: 'Authorization: Basic bGludXNmYWtl\nJsonWebTokenError: jwt malformed',
    marks: [],
  },
  {
    name: 'a token beside it',
    paste:
      'Authorization: Basic bGludXM6ZmFrZQ==\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30\nJsonWebTokenError: jwt malformed',
    marks: [],
  },
  { name: 'nothing reads it as a token', paste: 'Authorization: Basic bGludXM6ZmFrZQ==\n401 Unauthorized', marks: [] },
];
