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
  {
    name: 'it looks like another',
    paste: 'The access token looks like a client secret',
    marks: ['looks like a client secret'],
  },
  {
    name: 'one kind cannot be used',
    paste: '401 Deploy keys cannot be used here',
    marks: ['Deploy keys cannot be used'],
  },
  {
    name: 'a question',
    paste: 'Did you paste the name of the token instead of its value?',
    marks: ['Did you paste the name of the token instead of'],
  },
  { name: 'another product', paste: 'This license is for another product', marks: ['license is for another product'] },
  { name: 'a likeness of another thing', paste: 'it looks like a bug in the key handling', marks: [] },
  {
    name: 'two versions',
    paste: 'The key you entered is a v3 key; the v4 token is expected',
    marks: ['key you entered is a v3 key'],
  },
];
