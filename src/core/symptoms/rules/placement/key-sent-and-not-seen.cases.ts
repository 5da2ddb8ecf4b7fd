import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'under another name',
    paste: curlTrace({ sent: ['Api-Key: fake-key'], body: '{"error":{"title":"No API key specified"}}' }),
    marks: ['Api-Key: fake-key'],
  },
  {
    name: 'refused',
    paste: curlTrace({ sent: ['Api-Key: fake-key'], body: '{"error":"Invalid API key"}' }),
    marks: [],
  },
  { name: 'empty', paste: curlTrace({ sent: ['Api-Key:'], body: '{"error":"No API key specified"}' }), marks: [] },
];
