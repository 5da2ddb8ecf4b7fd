import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'before the name', paste: "$ cat .htpasswd\n'bob:$apr1$fake$fake/'\n", marks: ["'bob:$apr1$fake$fake/'"] },
  { name: 'before the hash', paste: 'cat /auth/users\nbob:"$apr1$fake$fake/"', marks: ['bob:"$apr1$fake$fake/"'] },
  { name: 'a whole line', paste: 'cat .htpasswd\nbob:$apr1$fake$fakefakefake/', marks: [] },
  { name: 'a setting', paste: "environment:\n  - HTPASSWD='bob:fake'", marks: [] },
];
