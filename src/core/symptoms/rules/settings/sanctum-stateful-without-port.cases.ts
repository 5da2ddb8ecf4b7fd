import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the port is missing',
    paste: 'SANCTUM_STATEFUL_DOMAINS=localhost\nFRONTEND_URL=http://localhost:5173\n',
    marks: ['SANCTUM_STATEFUL_DOMAINS=localhost'],
    from: 'https://laravel.com/docs/12.x/sanctum#configuring-your-first-party-domains',
  },
  {
    name: 'the port is there',
    paste: 'SANCTUM_STATEFUL_DOMAINS=localhost,localhost:5173\nFRONTEND_URL=http://localhost:5173\n',
    marks: [],
  },
  {
    name: 'no port is used',
    paste: 'SANCTUM_STATEFUL_DOMAINS=app.example.com\nFRONTEND_URL=https://app.example.com\n',
    marks: [],
  },
  {
    name: 'another host',
    paste: 'SANCTUM_STATEFUL_DOMAINS=app.example.com\nAPP_URL=http://localhost:8000\n',
    marks: [],
  },
];
