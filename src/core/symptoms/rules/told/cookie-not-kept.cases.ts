import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'not sent',
    paste: 'The session cookie is not sent with the next call',
    marks: ['session cookie is not sent'],
  },
  { name: 'not set', paste: "it doesn't set the session cookie", marks: ["doesn't set the session cookie"] },
  { name: 'a cookie', paste: 'Cookie: sid=fake', marks: [] },
];
