import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a site for tests',
    paste: 'The site is behind .htaccess AuthType Basic. The API wants a JWT and answers 401.',
    marks: ['behind .htaccess'],
  },
  {
    name: 'a middleware',
    paste: 'middleware.ts checks basic auth for preview deployments. Calls with Bearer get 401.',
    marks: ['basic auth for preview'],
  },
  { name: 'no token', paste: 'The site is behind basic auth and answers 401.', marks: [] },
  { name: 'no trouble', paste: 'The site is behind basic auth, the API takes Bearer tokens.', marks: [] },
];
