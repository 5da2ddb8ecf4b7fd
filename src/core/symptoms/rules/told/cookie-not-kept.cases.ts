import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'not sent',
    paste: 'The session cookie is not sent with the next call',
    marks: ['session cookie is not sent'],
  },
  { name: 'not set', paste: "it doesn't set the session cookie", marks: ["doesn't set the session cookie"] },
  { name: 'a cookie', paste: 'Cookie: sid=fake', marks: [] },
  {
    name: 'a reload',
    paste: 'After each page reload I have to log in again',
    marks: ['After each page reload I have to log in again'],
  },
  {
    name: 'two hosts',
    paste: 'the cookie is set for api.example.com but the app is on app.example.com',
    marks: ['cookie is set for api.example.com but'],
  },
];
