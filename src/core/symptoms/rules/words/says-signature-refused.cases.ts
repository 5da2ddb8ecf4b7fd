import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a token', paste: 'Token Signature could not be verified.', marks: ['Signature could not be verified'] },
  { name: 'before the name', paste: 'jwt: bad signature', marks: ['bad signature'] },
  { name: 'of a webhook', paste: 'webhook signature mismatch', marks: [] },
];
