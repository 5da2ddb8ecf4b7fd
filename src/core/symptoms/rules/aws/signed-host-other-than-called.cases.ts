import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a link of another host',
    paste: '<Code>SignatureDoesNotMatch</Code>\nhost:cdn.example.com\nThe link was signed for storage.example.net',
    marks: ['cdn.example.com'],
  },
  {
    name: 'the same host',
    paste: 'SignatureDoesNotMatch\nhost:cdn.example.com\nGET https://cdn.example.com/x',
    marks: [],
  },
  { name: 'no other host', paste: 'SignatureDoesNotMatch\nhost:cdn.example.com', marks: [] },
];
