import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of the token',
    paste: 'Your token does not have the required scopes',
    marks: ['does not have the required scopes'],
  },
  { name: 'in one word', paste: '{"ok":false,"error":"missing_scope"}', marks: ['missing_scope'] },
  { name: 'scopes that were given', paste: '"scope": "openid profile"', marks: [] },
];
