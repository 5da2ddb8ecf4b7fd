import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'plain', paste: 'error_description: Token is not active', marks: ['Token is not active'] },
  { name: 'a code', paste: '{"error":"token_inactive"}', marks: ['token_inactive'] },
  { name: 'not yet', paste: 'the token is not active yet', marks: [] },
];
