import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page',
    paste: 'Swagger does not add Bearer to the header',
    marks: ['not add Bearer'],
    from: 'https://github.com/tradovate/api/issues/13',
  },
  {
    name: 'the token alone',
    paste: 'The Authorization header contains only the token',
    marks: ['Authorization header contains only the token'],
  },
  { name: 'a prefix', paste: 'the request has no Bearer prefix', marks: ['no Bearer prefix'] },
  { name: 'no token at all', paste: 'the client did not send a bearer token', marks: [] },
];
