import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'refused and taken',
    paste: 'With my password I get 401, it works with an API token.',
    marks: ['password I get 401, it works with an API token'],
  },
  {
    name: 'in its place',
    paste: 'Works after using an app password instead of my password',
    marks: ['Works after using an app password instead of my password'],
  },
  { name: 'the other way round', paste: 'The token fails, the password works', marks: [] },
];
