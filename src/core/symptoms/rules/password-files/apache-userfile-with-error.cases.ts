import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an error behind the login',
    paste: 'AuthType Basic\nAuthUserFile /.htpasswd\nRequire valid-user\nThen: 500 Internal Server Error\n',
    marks: ['AuthUserFile /.htpasswd'],
  },
  { name: 'refused', paste: 'AuthUserFile /.htpasswd\n401, and 500 elsewhere\n', marks: [] },
  { name: 'no error', paste: 'AuthUserFile /.htpasswd\n', marks: [] },
];
