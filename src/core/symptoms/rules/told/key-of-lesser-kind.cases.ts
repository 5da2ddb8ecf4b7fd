import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'which works',
    paste: 'works with the admin key, not with the search key',
    marks: ['works with the admin key'],
  },
  { name: 'in code', paste: "'<search-only key>', // 403, the admin key works", marks: ['search-only key'] },
  { name: 'search only', paste: 'I tried the Search-Only API Key', marks: ['Search-Only API Key'] },
  { name: 'SSH', paste: 'works with the server key in ssh', marks: [] },
];
