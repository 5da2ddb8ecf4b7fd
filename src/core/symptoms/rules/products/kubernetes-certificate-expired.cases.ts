import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the API server',
    paste:
      'E1124 08:54:24.1 1 authentication.go:63] "Unable to authenticate the request" err="x509: certificate has expired or is not yet valid"',
    marks: ['x509: certificate has expired'],
  },
  {
    name: 'the kubelet',
    paste: 'kubelet: part of the existing bootstrap client certificate is expired',
    marks: ['certificate is expired'],
  },
  { name: 'another program', paste: 'curl: (60) SSL certificate problem: certificate has expired', marks: [] },
];
