import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a bare name',
    paste: 'AuthType Basic\nAuthUserFile .htpasswd\nRequire valid-user\n',
    marks: ['AuthUserFile .htpasswd'],
    from: 'https://httpd.apache.org/docs/2.4/mod/mod_authn_file.html#authuserfile',
  },
  { name: 'a whole path', paste: 'AuthUserFile /etc/apache2/.htpasswd\n', marks: [] },
  { name: 'a path of Windows', paste: 'AuthUserFile "C:/Apache24/conf/.htpasswd"\n', marks: [] },
];
