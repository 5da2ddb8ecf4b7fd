import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list of calls',
    paste: 'GET /api/orders (valid token) -> 200\nPOST /api/orders (empty body, valid token) -> 401\n',
    marks: ['401'],
  },
  { name: 'the other way round', paste: 'valid jwt, unknown id => 401\n', marks: ['401'] },
  { name: 'the token is what is wrong', paste: 'GET /api/orders (invalid token) -> 401\n', marks: [] },
  { name: 'refused with any request', paste: 'GET /api/orders (valid token) -> 401\n', marks: [] },
];
