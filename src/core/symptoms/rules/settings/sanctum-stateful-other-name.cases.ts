import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'told',
    paste: 'page on 127.0.0.1:5173, the stateful domains have localhost:5173',
    marks: ['127.0.0.1:5173'],
  },
  {
    name: 'as a setting',
    paste: 'SANCTUM_STATEFUL_DOMAINS=localhost:3000\nnpm run dev: http://127.0.0.1:3000/\n',
    marks: ['127.0.0.1:3000'],
  },
  { name: 'both in the list', paste: 'SANCTUM_STATEFUL_DOMAINS=localhost:3000,127.0.0.1:3000\n', marks: [] },
  { name: 'no list', paste: 'http://127.0.0.1:3000 and http://localhost:3000\n', marks: [] },
];
