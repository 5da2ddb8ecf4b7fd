import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Django',
    paste: 'It works with runserver but not with Apache and mod_wsgi.',
    marks: ['works with runserver but not with Apache'],
  },
  {
    name: 'PHP',
    paste: 'With php artisan serve everything works, on XAMPP the API says 401',
    marks: ['artisan serve everything works, on XAMPP'],
  },
  {
    name: 'the other way round',
    paste: 'Behind Apache I get 401, while it works with gunicorn',
    marks: ['Apache I get 401, while it works with gunicorn'],
  },
  { name: 'both work', paste: 'Tested with runserver and Apache.', marks: [] },
  { name: 'Apache alone', paste: 'Apache answers 401.', marks: [] },
];
