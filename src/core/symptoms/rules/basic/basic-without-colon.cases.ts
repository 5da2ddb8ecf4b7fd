import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const key = base64('fake-key');

export const cases: readonly RuleCase[] = [
  { name: 'only a key', paste: curlTrace({ sent: [`Authorization: Basic ${key}`] }), marks: [key] },
  { name: 'a value alone', paste: `Basic ${key}`, marks: [key] },
  { name: 'in a file', paste: `proxy_set_header Authorization "Basic ${key}";`, marks: [key] },
  { name: 'a pair', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
  { name: 'an empty password', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake-key:')}`] }), marks: [] },
];
