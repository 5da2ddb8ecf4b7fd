import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const signed = (scope: string) =>
  `AWS4-HMAC-SHA256 Credential=FAKE/20261124/${scope}/aws4_request, SignedHeaders=host, Signature=fake`;
const host = 'fake.s3.eu-west-1.amazonaws.com';

export const cases: readonly RuleCase[] = [
  {
    name: 'another region',
    paste: curlTrace({ host, status: '403 Forbidden', sent: [`Authorization: ${signed('us-east-1/s3')}`] }),
    marks: [signed('us-east-1/s3')],
  },
  {
    name: 'another service',
    paste: curlTrace({
      host: 'fake.execute-api.eu-west-1.amazonaws.com',
      status: '403 Forbidden',
      sent: [`Authorization: ${signed('eu-west-1/s3')}`],
    }),
    marks: [signed('eu-west-1/s3')],
  },
  {
    name: 'the same',
    paste: curlTrace({ host, status: '403 Forbidden', sent: [`Authorization: ${signed('eu-west-1/s3')}`] }),
    marks: [],
  },
  {
    name: 'a host that names no region',
    paste: curlTrace({
      host: 's3.example.com',
      status: '403 Forbidden',
      sent: [`Authorization: ${signed('us-east-1/s3')}`],
    }),
    marks: [],
  },
];
