import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a bucket',
    paste: 'BucketRegionError: incorrect region, the bucket is not in the region',
    marks: ['BucketRegionError'],
  },
  {
    name: 'a service',
    paste: 'incorrect service "s3". This endpoint belongs to "sts"',
    marks: ['incorrect service "s3'],
  },
  { name: 'a region', paste: 'region: eu-west-1', marks: [] },
  {
    name: 'what it should be',
    paste: 'SignatureDoesNotMatch, region should be us-east-1',
    marks: ['region should be us-east-1'],
  },
  {
    name: 'a place',
    paste: 'The region should be dry',
    marks: [],
  },
  { name: 'a name', paste: 'expects region name', marks: [] },
];
