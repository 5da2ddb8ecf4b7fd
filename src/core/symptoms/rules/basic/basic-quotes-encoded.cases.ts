import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64('fake:"fake"');

export const cases: readonly RuleCase[] = [
  { name: 'round the password', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [pair] },
  { name: 'a quote inside', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fa"ke')}`] }), marks: [] },
  { name: 'none', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
