import type { RuleCase } from '../../cases/rule-case.ts';

const call = "fetch('https://api.example.com/file', { headers: { Authorization: `Bearer fake` } })\n";

export const cases: readonly RuleCase[] = [
  {
    name: 'code and a line of the answer',
    paste: `${call}location: https://cdn.example.net/file`,
    marks: ['location: https://cdn.example.net'],
  },
  { name: 'the same host', paste: `${call}location: https://api.example.com/files`, marks: [] },
  { name: 'a page to sign in', paste: `${call}location: https://login.example.net/x`, marks: [] },
  { name: 'nothing sent', paste: "fetch('https://api.example.com/')\nlocation: https://cdn.example.net/", marks: [] },
];
