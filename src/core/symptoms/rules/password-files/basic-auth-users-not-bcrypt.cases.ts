import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'plain text', paste: 'basic_auth_users:\n  admin: fake\n', marks: ['fake'] },
  {
    name: 'a hash of another kind',
    paste: 'basic_auth_users:\n    bob: "{SHA}fake="\n    eve: apr1fake\n',
    marks: ['apr1fake'],
  },
  { name: 'bcrypt', paste: 'basic_auth_users:\n  admin: $2y$10$fakefakefakefakefake\n', marks: [] },
  { name: 'masked', paste: 'basic_auth_users:\n  admin: xxx1xxxx\n', marks: ['xxx1xxxx'] },
  { name: 'crossed out', paste: 'basic_auth_users:\n  admin: xxxxxxxx\n', marks: [] },
  { name: 'left out', paste: 'basic_auth_users:\n  admin: <hash>\n', marks: [] },
];
