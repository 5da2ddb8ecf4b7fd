import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'bcrypt', paste: 'bob:$2y$05$fakefakefakefakefake\n', marks: ['$2y$05$'], from: 'htpasswd -B of Apache 2.4' },
  { name: 'apr1', paste: 'bob:$apr1$fakesalt$fakehash\n', marks: [] },
  { name: 'a compose label', paste: '  - "traefik.http.middlewares.a.basicauth.users=bob:$2y$05$fake"\n', marks: [] },
  { name: 'behind the name of the file', paste: '.htpasswd: bob:$2y$05$fake\n', marks: ['$2y$05$'] },
];
