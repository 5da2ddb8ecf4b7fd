import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the code', paste: 'Request failed: 401', marks: ['401'] },
  { name: 'the word', paste: '{"message":"Unauthorized"}', marks: ['Unauthorized'] },
  { name: 'a port', paste: 'http://localhost:4010/', marks: [] },
];
