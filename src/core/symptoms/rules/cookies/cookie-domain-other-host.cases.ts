import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an object in code',
    paste: "cookie: { path: '/', domain: 'app.example.com' }\nGET https://preview.example.org/me 401",
    marks: ["cookie: { path: '/', domain: 'app.example.com"],
  },
  {
    name: 'a setting',
    paste: 'SESSION_DOMAIN=.example.com\nhttps://app.example.org signs me out',
    marks: ['SESSION_DOMAIN=.example.com'],
  },
  {
    name: 'an option',
    paste: '--cookie-domain=.corp.example.com\nhttps://tools.example.com: CSRF cookie not present',
    marks: ['--cookie-domain=.corp.example.com'],
  },
  {
    name: 'a host below it',
    paste: 'SESSION_DOMAIN=.example.com\nhttps://app.example.com signs me out',
    marks: [],
  },
  { name: 'nothing is lost', paste: 'SESSION_DOMAIN=.example.com for https://app.example.org', marks: [] },
  {
    name: 'a host of files besides',
    paste: 'SESSION_DOMAIN=.example.com\nASSET_URL=https://cdn.assets.example\nGET https://app.example.com/me 401',
    marks: [],
  },
];
