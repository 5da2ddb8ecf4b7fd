import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'arguments of a call, and the log of the broker',
    paste:
      "$c = new Connection('queue.example.com', 5672, 'app', 'fake', '/');\nPLAIN login refused: user 'guest' - invalid credentials",
    marks: ['guest'],
  },
  {
    name: 'a setting, and what the database says',
    paste: "DB_USERNAME=shop\n\nAccess denied for user 'root'@'172.18.0.4' (using password: YES)",
    marks: ['root'],
  },
  {
    name: 'an address',
    paste: 'DATABASE_URL=postgres://shop:fake@db:5432/shop\nFATAL: password authentication failed for user "postgres"',
    marks: ['postgres'],
  },
  {
    name: 'the same user',
    paste: "DB_USERNAME=shop\nAccess denied for user 'shop'@'172.18.0.4' (using password: YES)",
    marks: [],
  },
  {
    name: 'two users are set',
    paste: "DB_USERNAME=shop\nADMIN_USER=root\nAccess denied for user 'rot'@'172.18.0.4' (using password: YES)",
    marks: [],
  },
  { name: 'none is set', paste: "Access denied for user 'root'@'172.18.0.4'", marks: [] },
];
