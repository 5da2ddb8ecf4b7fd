import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'GovCloud',
    paste: 'AWS_REGION=us-gov-west-1\nInvalidClientTokenId',
    marks: ['us-gov-west-1'],
  },
  {
    name: 'a region that has to be switched on',
    paste: '--region ap-east-1: The security token included in the request is invalid',
    marks: ['ap-east-1'],
  },
  { name: 'a standard region', paste: 'AWS_REGION=us-east-1\nInvalidClientTokenId', marks: [] },
  { name: 'the key is known', paste: 'AWS_REGION=us-gov-west-1\nAccessDenied', marks: [] },
];
