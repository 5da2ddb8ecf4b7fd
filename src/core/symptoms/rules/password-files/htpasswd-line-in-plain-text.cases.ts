import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the password itself',
    paste: '$ cat /etc/apache2/.htpasswd\nbob:fake-password\n',
    marks: ['fake-password'],
    from: 'https://httpd.apache.org/docs/2.4/misc/password_encryptions.html',
  },
  { name: 'a hash', paste: '$ cat /etc/apache2/.htpasswd\nbob:$apr1$fakesalt$fakehash\n', marks: [] },
  { name: 'crypt', paste: '$ cat /etc/apache2/.htpasswd\nbob:rqXexS6ZhobKA\n', marks: [] },
  {
    name: 'an address below the setting',
    paste: 'auth_basic_user_file /etc/nginx/.htpasswd;\nhttps://example.com/private/\n',
    marks: [],
  },
  { name: 'no password file', paste: 'bob:fake-password\n', marks: [] },
];
