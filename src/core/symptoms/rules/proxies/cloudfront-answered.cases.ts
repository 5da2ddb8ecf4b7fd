import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const via = 'Via: 1.1 0123456789abcdef.cloudfront.net (CloudFront)';

export const cases: readonly RuleCase[] = [
  { name: 'with a token', paste: curlTrace({ sent: ['Authorization: Bearer fake'], got: [via] }), marks: [via] },
  { name: 'nothing was sent', paste: curlTrace({ got: [via] }), marks: [] },
  {
    name: 'another network',
    paste: curlTrace({ sent: ['Authorization: Bearer fake'], got: ['Via: 1.1 varnish'] }),
    marks: [],
  },
];
