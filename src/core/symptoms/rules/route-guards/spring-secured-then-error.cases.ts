import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'let through, then the error page',
    paste: 'FilterChainProxy : Secured POST /api/items\nFilterChainProxy : Securing POST /error',
    marks: ['Securing POST /error'],
  },
  {
    name: 'refused at once',
    paste: 'FilterChainProxy : Securing POST /api/items\nFilterChainProxy : Securing POST /error',
    marks: [],
  },
];
