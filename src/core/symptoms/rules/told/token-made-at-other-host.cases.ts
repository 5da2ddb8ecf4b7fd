import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two hosts',
    paste: 'The page signs in at login.example.com, the API validates tokens of sso.example.com',
    marks: ['signs in at login.example.com, the API validates tokens of sso.example.com'],
  },
  {
    name: 'inside and outside',
    paste: 'Tokens come from http://localhost:8080 and the backend checks them against http://sso.internal:8080',
    marks: ['Tokens come from http://localhost:8080 and the backend checks them against http://sso.internal:8080'],
  },
  {
    name: 'one host',
    paste: 'The page signs in at login.example.com, the API validates tokens of login.example.com',
    marks: [],
  },
  { name: 'no host', paste: 'The page signs in at once and the API validates tokens of users', marks: [] },
];
