import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'localhost',
    paste: 'It works fine on localhost but in production every call is a 401',
    marks: ['works fine on localhost but'],
  },
  {
    name: 'artisan',
    paste: 'With php artisan serve everything works, but behind Apache with my domain I get 401',
    marks: ['artisan serve everything works, but behind Apache'],
  },
  { name: 'an address', paste: 'curl http://localhost:8000/api/user', marks: [] },
  {
    name: 'a manual',
    paste: 'This can be useful while working with local repositories, but is a huge security risk',
    marks: [],
  },
];
