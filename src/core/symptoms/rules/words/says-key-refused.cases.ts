import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'behind', paste: '401 Personal API key is invalid.', marks: ['API key is invalid'] },
  { name: 'before', paste: 'Access denied due to invalid subscription key', marks: ['invalid subscription key'] },
  { name: 'a key', paste: 'X-Api-Key: fake', marks: [] },
];
