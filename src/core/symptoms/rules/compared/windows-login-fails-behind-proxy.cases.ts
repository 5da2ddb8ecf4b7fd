import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx',
    paste: 'Windows authentication behind nginx asks again and again',
    marks: ['Windows authentication behind nginx'],
  },
  { name: 'straight', paste: 'NTLM does not work in Firefox', marks: [] },
];
