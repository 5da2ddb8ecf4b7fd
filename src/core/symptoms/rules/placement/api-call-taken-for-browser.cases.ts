import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a log of Rails',
    paste: 'Started POST "/api/v1/orders"\nCan\'t verify CSRF token authenticity.\nCompleted 401 Unauthorized in 2ms\n',
    marks: ["Can't verify CSRF token authenticity"],
  },
  {
    name: 'Django',
    paste: 'POST /api/orders/ 403\n{"detail":"CSRF Failed: CSRF cookie not set."}\n',
    marks: ['CSRF Failed'],
  },
  {
    name: 'a form of a page',
    paste: 'Started POST "/session"\nCan\'t verify CSRF token authenticity.\nCompleted 422\n',
    marks: [],
  },
  {
    name: 'a page with its cookie',
    paste: 'POST /api/orders\nCookie: sid=fake\n\nHTTP/1.1 403\nCSRF token missing\n',
    marks: [],
  },
];
