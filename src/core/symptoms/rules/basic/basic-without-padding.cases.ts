import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64('fake:fakes').replace(/=+$/, '');

export const cases: readonly RuleCase[] = [
  { name: 'cut off', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [pair] },
  { name: 'with padding', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fakes')}`] }), marks: [] },
  { name: 'none needed', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
