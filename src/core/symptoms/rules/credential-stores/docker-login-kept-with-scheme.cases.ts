import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Maven',
    paste: '{ "auths": { "https://r.example.com": { "auth": "***" } } }\n<repository>r.example.com/app</repository>',
    marks: ['https://r.example.com'],
  },
  {
    name: 'kept by the bare name',
    paste: '{ "auths": { "r.example.com": { "auth": "***" } } }\nimage: r.example.com/app',
    marks: [],
  },
  {
    name: 'another registry',
    paste: '{ "auths": { "https://r.example.com": { "auth": "***" } } }\nimage: other.example.com/app',
    marks: [],
  },
];
