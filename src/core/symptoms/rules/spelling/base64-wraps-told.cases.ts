import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'wraps', paste: 'base64 wraps the output at 76 characters\n', marks: ['base64 wraps'] },
  {
    name: 'two lines',
    paste: 'the Basic header was broken into two lines\n',
    marks: ['Basic header was broken into two lines'],
  },
  { name: 'no wrapping', paste: 'the value is base64 of name and password\n', marks: [] },
];
