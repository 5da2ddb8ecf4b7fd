import { base64, base64OfBytes, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const noise = base64OfBytes('\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09');

export const cases: readonly RuleCase[] = [
  { name: 'control characters', paste: curlTrace({ sent: [`Authorization: Basic ${noise}`] }), marks: [noise] },
  { name: 'a pair', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
  { name: 'a word', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake-user')}`] }), marks: [] },
];
