import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a dash', paste: curlTrace({ sent: ['X-Api-Key: fake–key'] }), marks: ['fake–key'] },
  { name: 'a quote', paste: curlTrace({ sent: ['Authorization: Bearer fake’token'] }), marks: ['fake’token'] },
  { name: 'a hyphen', paste: curlTrace({ sent: ['X-Api-Key: fake-key'] }), marks: [] },
  { name: 'dots for what was left out', paste: curlTrace({ sent: ['Authorization: Bearer fake…'] }), marks: [] },
];
