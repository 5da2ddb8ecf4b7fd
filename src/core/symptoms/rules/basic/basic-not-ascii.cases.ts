import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64('fäke:fake');

export const cases: readonly RuleCase[] = [
  { name: 'in UTF-8', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [pair] },
  { name: 'by curl', paste: 'curl -u fake:fäke https://api.example.com/me', marks: ['fake:fäke'] },
  { name: 'ASCII', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
