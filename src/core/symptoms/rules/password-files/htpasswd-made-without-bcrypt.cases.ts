import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'no option for the hash', paste: 'htpasswd -cb users bob fake', marks: ['htpasswd -cb'] },
  { name: 'OpenSSL', paste: 'echo "bob:$(openssl passwd -apr1)" > users', marks: ['openssl passwd -apr1'] },
  { name: 'bcrypt', paste: 'htpasswd -B -c users bob', marks: [] },
  { name: 'nginx', paste: 'htpasswd -c /etc/nginx/.htpasswd bob', marks: [] },
  { name: 'a check', paste: 'htpasswd -v users bob', marks: [] },
  {
    name: 'of an image',
    paste: 'docker run --entrypoint htpasswd httpd:2 -nb bob fake > auth/htpasswd\n',
    marks: ['htpasswd httpd:2 -nb'],
  },
];
