import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'unsupported', paste: 'error: unsupported password hash type', marks: ['unsupported password hash type'] },
  { name: 'bcrypt', paste: 'Does it read .htpasswd? bcrypt is not supported yet', marks: ['bcrypt is not supported'] },
  { name: 'only', paste: 'It only supports bcrypt', marks: ['only supports bcrypt'] },
  { name: 'a commit', paste: 'invalid hash of the commit', marks: [] },
  { name: 'a hash', paste: 'htpasswd -nB bob', marks: [] },
];
