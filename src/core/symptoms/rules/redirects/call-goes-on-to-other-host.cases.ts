import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'told',
    paste:
      'I call https://api.example.com with my token. It gets forwarded to https://node7.example.net:9553 and then 401.',
    marks: ['https://node7.example.net:9553'],
  },
  {
    name: 'to https alone',
    paste: 'http://api.example.com with a token is redirected to https://api.example.com',
    marks: [],
  },
  {
    name: 'a page to sign in',
    paste: 'https://app.example.com gives 401 and I am redirected to https://login.example.org/',
    marks: [],
  },
  {
    name: 'an arrow',
    paste: 'HTTP 301 https://example.com/.well-known/caldav → https://dav.example.net/\n401 Unauthorized',
    marks: ['https://dav.example.net/'],
  },
  {
    name: 'where the answer came from',
    paste: "fetch('https://example.com/a', { headers: { Authorization: t } })\n401 res.url https://www.example.com/a",
    marks: ['https://www.example.com/a'],
  },
];
