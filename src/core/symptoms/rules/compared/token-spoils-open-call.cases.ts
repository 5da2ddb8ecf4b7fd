import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an old token',
    paste: 'The public list works logged out. With a token from last week in the header it says 401',
    marks: ['With a token from last week in the header it says 401'],
  },
  {
    name: 'the header left out',
    paste: 'GET /items without Authorization -> 200, but with the Authorization header -> 401',
    marks: ['but with the Authorization header -> 401'],
  },
  { name: 'the token lets in', paste: 'without a token 401, with the token 200', marks: [] },
  { name: 'behind a gate', paste: 'with the token 401 behind nginx, without token 200', marks: [] },
];
