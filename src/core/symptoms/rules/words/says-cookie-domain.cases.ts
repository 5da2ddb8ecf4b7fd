import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a setting', paste: 'COOKIE_DOMAIN=app.example.com, still 401', marks: ['COOKIE_DOMAIN'] },
  { name: 'words', paste: 'I set the cookie domain and get 401 again', marks: ['cookie domain'] },
  {
    name: 'the other way round',
    paste: 'The domain of the session cookie is not kept: 401',
    marks: ['domain of the session cookie'],
  },
  { name: 'nothing failed', paste: 'COOKIE_DOMAIN=app.example.com', marks: [] },
  { name: 'a name of a site', paste: 'The domain name cannot be resolved', marks: [] },
  {
    name: 'everybody is logged out',
    paste: 'cookie_domain is .example.org, everybody is logged out at each click',
    marks: ['cookie_domain'],
  },
];
