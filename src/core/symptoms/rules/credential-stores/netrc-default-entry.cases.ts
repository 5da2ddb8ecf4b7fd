import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in lines', paste: 'default\nlogin bob\npassword fake\n401', marks: ['default\nlogin b'] },
  { name: 'in one line', paste: '401\ndefault login bob password fake', marks: ['default login b'] },
  { name: 'one host', paste: 'machine a.example login bob password fake\n401', marks: [] },
  { name: 'a sentence', paste: 'By default login is required.', marks: [] },
  {
    name: 'nobody in particular',
    paste: 'machine api.example.com\nlogin bob\npassword fake\ndefault login anonymous password bob@example.com',
    marks: [],
  },
];
