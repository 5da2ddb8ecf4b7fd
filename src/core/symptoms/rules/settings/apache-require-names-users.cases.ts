import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one user',
    paste: 'AuthType Basic\nRequire user bob\n',
    marks: ['Require user bob'],
    from: 'https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#require',
  },
  { name: 'a group', paste: '  Require group staff\n', marks: ['Require group staff'] },
  { name: 'everybody in the file', paste: 'Require valid-user\n', marks: [] },
];
