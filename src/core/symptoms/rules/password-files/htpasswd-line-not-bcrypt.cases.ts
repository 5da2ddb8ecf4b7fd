import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'apr1', paste: 'bob:$apr1$fakesalt$fakehash\n', marks: ['$apr1$'], from: 'htpasswd of Apache 2.4' },
  { name: 'SHA', paste: 'bob:{SHA}ZmFrZQ==\n', marks: ['{SHA}'] },
  { name: 'bcrypt', paste: 'bob:$2y$05$fakefakefakefakefake\n', marks: [] },
];
