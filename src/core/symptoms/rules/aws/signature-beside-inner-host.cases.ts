import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a container and a public name',
    paste: '<Code>SignatureDoesNotMatch</Code>\nsigned for http://minio:9000, opened at https://files.example.com/x',
    marks: ['minio:9000'],
  },
  {
    name: 'two names within',
    paste: 'endpoint minio:9000, I open localhost:9000 and get SignatureDoesNotMatch',
    marks: ['minio:9000'],
  },
  {
    name: 'a container and a browser',
    paste: 'endpoint: "garage:3900"\nSignatureDoesNotMatch in the browser',
    marks: ['garage:3900'],
  },
  { name: 'one name', paste: 'SignatureDoesNotMatch\nendpoint: http://minio:9000', marks: [] },
  { name: 'no signature', paste: 'http://minio:9000 and https://files.example.com', marks: [] },
  {
    name: 'an address of the inner network',
    paste: 'Links start with http://172.18.0.3:9000, at https://s3.example.com SignatureDoesNotMatch',
    marks: ['172.18.0.3:9000'],
  },
];
