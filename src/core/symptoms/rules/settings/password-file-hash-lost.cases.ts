import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'nothing is left', paste: '$ cat /etc/nginx/.htpasswd\nbob:\n', marks: ['bob:'] },
  { name: 'a slash is left', paste: "docker exec web cat /etc/nginx/auth.htpasswd\n'bob:/", marks: ["'bob:/"] },
  { name: 'a whole hash', paste: 'cat .htpasswd\nbob:$apr1$fake$fakefakefake/', marks: [] },
  { name: 'users of a system', paste: 'cat /etc/passwd\nbob:x:1000:1000::/home/bob:/bin/sh', marks: [] },
  { name: 'settings', paste: 'cat users.yaml\nusers:\n  bob: fake', marks: [] },
];
