import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64('team:fake:fake');

export const cases: readonly RuleCase[] = [
  { name: 'two colons', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [pair] },
  { name: 'one colon', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
