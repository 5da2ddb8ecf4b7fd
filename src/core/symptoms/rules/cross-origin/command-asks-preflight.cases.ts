import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl',
    paste:
      'curl -i -X OPTIONS -H "Origin: https://app.example.com" -H "Access-Control-Request-Method: PUT" https://api.example.com/items',
    marks: ['Access-Control-Request-Method: PUT'],
  },
  { name: 'what may be done', paste: 'curl -i -X OPTIONS https://api.example.com/items', marks: [] },
  {
    name: 'no preflight',
    paste: 'curl -i -H "Origin: https://app.example.com" https://api.example.com/items',
    marks: [],
  },
];
