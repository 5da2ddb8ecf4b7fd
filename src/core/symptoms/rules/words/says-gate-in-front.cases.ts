import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'behind', paste: 'The staging site is behind basic auth', marks: ['behind basic auth'] },
  { name: 'what a site has', paste: 'our site has HTTP basic auth', marks: ['site has HTTP basic auth'] },
  { name: 'in front', paste: 'There is auth_basic in front of it', marks: ['auth_basic in front of'] },
  { name: 'a client', paste: 'The client sends basic auth.', marks: [] },
  { name: 'a setting', paste: 'auth_basic "Members";', marks: [] },
];
