import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx and a token',
    paste:
      'auth_basic "Restricted";\nauth_basic_user_file /etc/nginx/.htpasswd;\n\ncurl -H \'Authorization: Bearer fake-token\' https://app.example.com/api',
    marks: ['auth_basic "Restricted";'],
  },
  {
    name: 'nginx and a script',
    paste: "auth_basic \"Restricted\";\n\naxios.defaults.headers.common['Authorization'] = 'Bearer ' + token",
    marks: ['auth_basic "Restricted";'],
  },
  {
    name: 'switched off',
    paste: "auth_basic off;\ncurl -H 'Authorization: Bearer fake-token' https://app.example.com/api",
    marks: [],
  },
  { name: 'no token', paste: 'auth_basic "Restricted";', marks: [] },
  {
    name: 'a box that is ticked',
    paste: '[x] Require Basic Auth\nauthorization: Bearer fake',
    marks: ['[x] Require Basic Auth'],
  },
  {
    name: 'a box that is not',
    paste: '[ ] Require Basic Auth\nauthorization: Bearer fake',
    marks: [],
  },
];
