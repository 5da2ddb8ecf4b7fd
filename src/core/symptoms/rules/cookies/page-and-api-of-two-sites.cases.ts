import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in words',
    paste: 'Frontend on https://shop.example.com, backend on https://api.example.net, the cookie is not sent.',
    marks: ['api.example.net'],
  },
  {
    name: 'a domain in the cookie',
    paste: 'Set-Cookie: sid=fake; Domain=example.com\npage is www.example.org, cookie not stored',
    marks: ['example.com'],
  },
  {
    name: 'two customers of a hosting service',
    paste: 'client: https://demo.vercel.app\nserver: https://demo-api.vercel.app\nreq.session is empty, 401',
    marks: ['demo-api.vercel.app'],
  },
  {
    name: 'one site',
    paste: 'Frontend on https://shop.example.com, backend on https://api.example.com, the cookie is not sent.',
    marks: [],
  },
  { name: 'no cookies', paste: 'client: a.example.com, server: b.example.net, 401', marks: [] },
  { name: 'names in code', paste: 'client = app.js, server = main.py, session lost, 401', marks: [] },
];
