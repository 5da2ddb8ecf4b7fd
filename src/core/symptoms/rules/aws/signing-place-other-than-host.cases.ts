import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a service',
    paste: "AWS4Auth(key, secret, 'us-east-1', 'es')\nhost = 'fake.us-east-1.aoss.amazonaws.com'\n403",
    marks: ["AWS4Auth(key, secret, 'us-east-1', 'es'"],
  },
  {
    name: 'a command',
    paste: 'curl --aws-sigv4 "aws:amz:us-east-1:s3" https://fake.s3.eu-west-1.amazonaws.com/a\n403 Forbidden',
    marks: ['--aws-sigv4 "aws:amz:us-east-1:s3'],
  },
  {
    name: 'settings',
    paste:
      'url: https://aps-workspaces.eu-west-1.amazonaws.com/api/v1/remote_write\nsigv4:\n  region: us-east-1\n# 403',
    marks: ['region: us-east-1'],
  },
  {
    name: 'a store that is not of AWS',
    paste: "client('s3', endpoint_url='https://s3.eu-central-003.backblazeb2.com', region_name='us-west-004') fails",
    marks: ["region_name='us-west-004"],
  },
  {
    name: 'one of two regions fits',
    paste: 'region: us-east-1\nregion: eu-west-1\nhttps://fake.s3.eu-west-1.amazonaws.com gives 403',
    marks: [],
  },
  {
    name: 'a registry',
    paste: 'region: us-east-1\ndocker pull 1.dkr.ecr.eu-west-1.amazonaws.com/app fails with 401',
    marks: [],
  },
  { name: 'nothing fails', paste: "region = 'us-east-1'\nhttps://fake.s3.eu-west-1.amazonaws.com/a", marks: [] },
];
