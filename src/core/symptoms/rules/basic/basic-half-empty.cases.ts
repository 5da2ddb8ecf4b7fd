import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const [noPassword, noUser] = [base64('fake:'), base64(':fake')];

export const cases: readonly RuleCase[] = [
  { name: 'no password', paste: curlTrace({ sent: [`Authorization: Basic ${noPassword}`] }), marks: [noPassword] },
  { name: 'no user', paste: curlTrace({ sent: [`Authorization: Basic ${noUser}`] }), marks: [noUser] },
  { name: 'both', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
