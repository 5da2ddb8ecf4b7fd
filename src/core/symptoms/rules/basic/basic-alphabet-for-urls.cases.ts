import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64('fake:???>');
const other = pair.replaceAll('/', '_').replaceAll('+', '-');

export const cases: readonly RuleCase[] = [
  { name: 'letters for addresses', paste: curlTrace({ sent: [`Authorization: Basic ${other}`] }), marks: [other] },
  { name: 'the right alphabet', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [] },
  { name: 'a key that is no pair', paste: curlTrace({ sent: ['Authorization: Basic fake_key_fake'] }), marks: [] },
];
