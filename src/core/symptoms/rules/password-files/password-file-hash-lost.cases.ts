import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'nothing is left', paste: '$ cat /etc/nginx/.htpasswd\nbob:\n', marks: ['bob:'] },
  { name: 'a slash is left', paste: "docker exec web cat /etc/nginx/auth.htpasswd\n'bob:/", marks: ["'bob:/"] },
  { name: 'a whole hash', paste: 'cat .htpasswd\nbob:$apr1$fake$fakefakefake/', marks: [] },
  { name: 'users of a system', paste: 'cat /etc/passwd\nbob:x:1000:1000::/home/bob:/bin/sh', marks: [] },
  { name: 'settings', paste: 'cat users.yaml\nusers:\n  bob: fake', marks: [] },
  { name: 'the name of a thing', paste: 'cat /data/access/7\nalice:[object Promise]\n', marks: ['[object Promise]'] },
  { name: 'no value', paste: 'my htpasswd now has\nalice:undefined\n', marks: ['undefined'] },
  { name: 'settings', paste: 'token:null\nuser:undefined\n', marks: [] },
];
