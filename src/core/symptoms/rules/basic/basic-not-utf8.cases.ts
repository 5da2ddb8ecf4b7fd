import { base64, base64OfBytes, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64OfBytes('f\xe4ke:fake');

export const cases: readonly RuleCase[] = [
  { name: 'Latin-1', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [pair] },
  { name: 'UTF-8', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fäke:fake')}`] }), marks: [] },
  { name: 'ASCII', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
