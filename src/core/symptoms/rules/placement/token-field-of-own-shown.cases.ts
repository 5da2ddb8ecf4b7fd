import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'beside other fields',
    paste: 'Accept: application/json\ntoken: fakefakefakefakefake',
    marks: ['token: fakefakefakefakefake'],
  },
  { name: 'by itself', paste: 'token: fakefakefakefakefake', marks: [] },
  {
    name: 'Authorization is there too',
    paste: 'Accept: text/plain\nAuthorization: Bearer fake\ntoken: fakefakefakefakefake',
    marks: [],
  },
];
