import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no Require',
    paste: 'AuthType Basic\nAuthName "x"\nAuthUserFile /etc/apache2/.htpasswd\n',
    marks: ['AuthType Basic'],
    from: 'https://httpd.apache.org/docs/2.4/howto/auth.html',
  },
  {
    name: 'with Require',
    paste: 'AuthType Basic\nAuthName "x"\nAuthUserFile /etc/apache2/.htpasswd\nRequire valid-user\n',
    marks: [],
  },
  { name: 'a single line', paste: 'AuthType Basic\n', marks: [] },
];
