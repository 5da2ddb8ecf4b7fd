import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a program of its own and Postman',
    paste: 'headers: { Authorization: token }\n401, in Postman with Bearer Token it works',
    marks: ['Bearer Token it works'],
  },
  {
    name: 'two commands',
    paste: 'curl -H "Authorization: $TOKEN" gives 401\n"Authorization: Bearer $TOKEN" works',
    marks: ['Authorization: Bearer $TOKEN" works'],
  },
  {
    name: 'told alone',
    paste: 'I added Bearer in front of it and it worked',
    marks: ['added Bearer in front of it and it worked'],
  },
  {
    name: 'the word stands there',
    paste: "headers: { Authorization: 'Bearer ' + token }\nBearer Token works in Postman",
    marks: [],
  },
  { name: 'it stood there twice', paste: 'adding Bearer twice was it, now it works', marks: [] },
  {
    name: 'the word written',
    paste: 'It works when I write the word Bearer before the token, else 401',
    marks: ['works when I write the word Bearer'],
  },
];
