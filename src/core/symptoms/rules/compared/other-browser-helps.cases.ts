import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one browser only',
    paste: 'It fails in Chrome only. Everything works fine in Firefox.',
    marks: ['works fine in Firefox'],
  },
  {
    name: 'another browser',
    paste: 'Since then I had to switch to another browser',
    marks: ['switch to another browser'],
  },
  { name: 'a name of a browser', paste: 'I use Firefox on Debian. Chrome Version 118 (Official Build)', marks: [] },
  { name: 'a tool', paste: 'It works with Postman and works fine in Chrome', marks: [] },
];
