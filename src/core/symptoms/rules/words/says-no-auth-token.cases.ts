import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'alone', paste: 'No auth token', marks: ['No auth token'] },
  { name: 'as an error', paste: 'info: Error: No auth token\n    at Strategy', marks: ['No auth token'] },
  { name: 'a longer sentence', paste: 'No auth token provided for registry', marks: [] },
];
