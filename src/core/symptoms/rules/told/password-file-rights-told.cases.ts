import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of root alone',
    paste: '.htpasswd is 600 root:root, the worker runs as www-data',
    marks: ['.htpasswd is 600'],
  },
  {
    name: 'as ls shows it',
    paste: 'ls -l /etc/nginx: -rw------- 1 root root 44 .htpasswd, and I get 500',
    marks: ['-rw------- 1 root root 44 .htpasswd'],
  },
  { name: 'for all', paste: '-rw-r--r-- .htpasswd, and I get 401', marks: [] },
  { name: 'they are right', paste: '.htpasswd permissions are fine, still 401', marks: [] },
];
