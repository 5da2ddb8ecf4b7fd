import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a reason', paste: '{"reason":"unauthorized","details":"token-not-found"}', marks: ['token-not-found'] },
  { name: 'a list', paste: 'auth failed: token not in session list', marks: ['token not in session list'] },
  { name: 'in words', paste: 'The access token was not found', marks: ['access token was not found'] },
  { name: 'nothing sent', paste: 'Token not found in request headers', marks: [] },
  { name: 'of a form', paste: 'CSRF token not found in store', marks: [] },
];
