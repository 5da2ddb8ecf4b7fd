import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'by name', paste: 'I use Laravel Sanctum and get 401', marks: ['Laravel Sanctum'] },
  { name: 'another name', paste: 'I use Laravel Passport and get 401', marks: [] },
];
