import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token and another registry',
    paste: 'the token is for npm.example.com but pnpm asks registry.example.net\n',
    marks: ['token is for npm.example.com but pnpm asks registry.example.net'],
  },
  { name: 'the same host', paste: 'the npm token is for a.example.com but a.example.com refuses it\n', marks: [] },
  { name: 'files', paste: 'credentials in package.json but not in setup.py\n', marks: [] },
];
