import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setup',
    paste: 'Setup: CloudFront, API Gateway and Lambda. Locally fine, deployed 401.',
    marks: ['CloudFront'],
  },
  { name: 'the field', paste: 'cloudfront does not show our Authorization header', marks: ['cloudfront'] },
  { name: 'no refusal', paste: 'CloudFront serves the pictures.', marks: [] },
];
