import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a gateway', paste: '{"message":"No API key found in request"}', marks: ['No API key'] },
  { name: 'the field', paste: 'The authorization header is missing', marks: ['authorization header is missing'] },
  { name: 'what came', paste: 'Authorization: Bearer fake', marks: [] },
];
