import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'code',
    paste: 'headers: {\'X-Fake-Api-Key\': key}\n{"message":"The Authorization header is missing"}',
    marks: ["'X-Fake-Api-Key': "],
  },
  {
    name: 'both were sent',
    paste:
      'headers: {\'X-Fake-Api-Key\': key, Authorization: \'Bearer fake\'}\n{"message":"The Authorization header is missing"}',
    marks: [],
  },
  { name: 'another answer', paste: 'headers: {\'X-Api-Key\': key}\n{"message":"Unauthorized"}', marks: [] },
  {
    name: 'it is empty',
    paste: `headers: {'x-api-key': KEY}\nAuthorization header is empty`,
    marks: ["'x-api-key': "],
  },
  {
    name: 'Laravel with tokens',
    paste: 'curl -H "X-Shop-Token: fake" https://app.example.com/api\n{"message":"Unauthenticated."}',
    marks: ['"X-Shop-Token: '],
  },
  {
    name: 'an old field',
    paste: 'X-Shop-Api-Key: fake1\n{"detail":"X-Shop-Api-Key is no longer supported, use Authorization"}',
    marks: ['X-Shop-Api-Key: '],
  },
];
