import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'notes of a test',
    paste: 'not following: 307, Location: https://api.example.com/items/\nfollowing: 401\n',
    marks: ['307'],
  },
  {
    name: 'the head of an answer is none',
    paste: 'HTTP/1.1 307 Temporary Redirect\nLocation: https://api.example.com/items/\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: [],
  },
  {
    name: 'no refusal',
    paste: 'not following: 307, Location: https://api.example.com/items/\nfollowing: 200\n',
    marks: [],
  },
];
