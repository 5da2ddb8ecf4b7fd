import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the tool first',
    paste: 'It works in Postman, but from Angular I get 401.',
    marks: ['works in Postman, but from Angular'],
  },
  {
    name: 'the browser first',
    paste: 'My React page gets 401, the same call works fine with curl.',
    marks: ['React page gets 401, the same call works fine with curl'],
  },
  {
    name: 'the tool is the subject',
    paste: 'curl works, but the browser shows 401',
    marks: ['curl works, but the browser'],
  },
  { name: 'both fail', paste: 'curl and the browser both get 401', marks: [] },
];
