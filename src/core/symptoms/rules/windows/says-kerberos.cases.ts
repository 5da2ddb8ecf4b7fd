import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a class', paste: 'DEBUG HttpSpnegoScheme: begin', marks: ['Spnego'] },
  { name: 'the word', paste: 'Kerberos login failed', marks: ['Kerberos'] },
  { name: 'a negotiation', paste: 'content negotiation failed', marks: [] },
];
