import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a route', paste: 'The signed URL is invalid behind our load balancer', marks: ['signed URL is invalid'] },
  {
    name: 'Laravel',
    paste: 'Illuminate\\Routing\\Exceptions\\InvalidSignatureException',
    marks: ['Routing\\Exceptions\\InvalidSignatureException'],
  },
  { name: 'AWS', paste: 'An error occurred (InvalidSignatureException)', marks: [] },
  { name: 'S3', paste: 'The signed URL of S3 fails with 403', marks: [] },
  { name: 'a link', paste: 'a signed link to the file', marks: [] },
];
