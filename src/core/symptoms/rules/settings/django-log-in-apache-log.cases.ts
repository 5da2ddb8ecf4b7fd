import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an old one',
    paste: '[Mon Mar 02 10:00:01.500000 2026] [:error] [pid 4711] Unauthorized: /api/items/',
    marks: ['Unauthorized: /api/items/'],
  },
  {
    name: 'of today',
    paste:
      '[Mon Mar 02 10:00:01.500000 2026] [wsgi:error] [pid 4711:tid 1404] [remote 192.0.2.7:50112] Unauthorized: /api/me/',
    marks: ['Unauthorized: /api/me/'],
  },
  {
    name: 'the development server',
    paste: 'Unauthorized: /api/items/\n[02/Mar/2026] "GET /api/items/ HTTP/1.1" 401 58',
    marks: [],
  },
  {
    name: "Apache's own",
    paste:
      '[Mon Mar 02 10:00:01 2026] [auth_basic:error] [pid 4711] [client 192.0.2.7:50112] AH01618: user bob not found: /private',
    marks: [],
  },
];
