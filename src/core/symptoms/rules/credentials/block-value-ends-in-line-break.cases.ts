import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token of a Secret',
    paste: 'stringData:\n  token: |\n    fakefake\n',
    marks: ['|\n    fakefake'],
  },
  {
    name: 'another key below',
    paste: 'auth:\n  password: >\n    fakefake\n  user: bob\n',
    marks: ['>\n    fakefake'],
  },
  { name: 'without the line feed', paste: 'stringData:\n  token: |-\n    fakefake\n', marks: [] },
  { name: 'a key in PEM', paste: 'secret: |\n  -----BEGIN FAKE-----\n  fake\n', marks: [] },
  { name: 'several lines', paste: 'secret: |\n  fakefake\n  fakefake\n', marks: [] },
];
