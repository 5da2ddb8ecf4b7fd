import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a token', paste: '401: the access token is DPoP bound', marks: ['DPoP'] },
  { name: 'in full', paste: 'Require Demonstrating Proof of Possession', marks: ['Demonstrating Proof of Possession'] },
  { name: 'another proof', paste: 'a proof of work is wanted', marks: [] },
];
