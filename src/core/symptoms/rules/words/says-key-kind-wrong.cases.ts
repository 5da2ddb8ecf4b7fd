import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one is needed',
    paste: '{"error":"no access","description":"A WRITE key is needed."}',
    marks: ['A WRITE key is needed'],
  },
  { name: 'one is asked for', paste: '401 Please use a secret API key', marks: ['use a secret API key'] },
  { name: 'the kinds differ', paste: '{"error":"KeyTypeMismatch"}', marks: ['KeyTypeMismatch'] },
  { name: 'as a code', paste: '{"info":"USERKEY_PLAT_NOMATCH"}', marks: ['USERKEY_PLAT_NOMATCH'] },
  { name: 'a key of SSH', paste: 'Permission denied: private key required for ssh', marks: [] },
  { name: 'a key of a table', paste: 'WITHOUT ROWID needs a primary key', marks: [] },
  { name: 'a name that is not set', paste: 'set the environment variable: a private key is required', marks: [] },
];
