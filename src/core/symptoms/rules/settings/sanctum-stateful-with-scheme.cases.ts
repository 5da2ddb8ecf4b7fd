import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address',
    paste: 'SANCTUM_STATEFUL_DOMAINS=https://app.example.com\n',
    marks: ['https://app.example.com'],
  },
  { name: 'a host', paste: 'SANCTUM_STATEFUL_DOMAINS=app.example.com\nAPP_URL=https://app.example.com\n', marks: [] },
  {
    name: 'the second of a list',
    paste: 'SANCTUM_STATEFUL_DOMAINS=localhost:5173,http://app.example.com\n',
    marks: ['http://app.example.com'],
  },
];
