import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Basic is let in',
    paste:
      'curl -H "Authorization: Bearer $KEY" https://api.example.com/me   => 401\ncurl -u $KEY: https://api.example.com/me   => 200\n',
    marks: ['Authorization: Bearer'],
  },
  { name: 'Bearer is let in', paste: 'Basic auth -> 401\nBearer token -> 200\n', marks: ['Basic auth'] },
  {
    name: 'both are refused',
    paste:
      'curl -H "Authorization: Bearer $KEY" https://a.example   => 401\ncurl -u $KEY: https://a.example   => 401\n',
    marks: [],
  },
  { name: 'one is tried', paste: 'curl -u $KEY: https://api.example.com/me   => 200\n', marks: [] },
];
