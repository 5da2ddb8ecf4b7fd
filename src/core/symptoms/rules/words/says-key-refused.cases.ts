import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'alone', paste: '401 invalid key', marks: ['401 invalid key'] },
  { name: 'a key of a map', paste: 'found an invalid key in the map', marks: [] },
  { name: 'in Chinese', paste: '401 API Key 无效', marks: ['API Key 无效'] },
  { name: 'a longer name', paste: 'KC-API-KEY not exists', marks: ['API-KEY not exists'] },
  { name: 'behind', paste: '401 Personal API key is invalid.', marks: ['API key is invalid'] },
  { name: 'before', paste: 'Access denied due to invalid subscription key', marks: ['invalid subscription key'] },
  { name: 'a key', paste: 'X-Api-Key: fake', marks: [] },
];
