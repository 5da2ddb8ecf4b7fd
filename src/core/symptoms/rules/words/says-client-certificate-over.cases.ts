import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'refused', paste: 'Login failed: client certificate rejected', marks: ['client certificate rejected'] },
  {
    name: 'looked at',
    paste: 'error: Unauthorized\n$ openssl x509 -in /etc/fake/pki/client.crt -noout -enddate',
    marks: ['openssl x509 -in /etc/fake/pki/client.crt -noout -enddate'],
  },
  {
    name: 'not switched on',
    paste: '403: the client certificate is inactive',
    marks: ['client certificate is inactive'],
  },
  { name: 'none sent', paste: '401: client certificate missing, not accepted', marks: [] },
  { name: 'nothing refused', paste: 'the client certificate expired yesterday', marks: [] },
  {
    name: 'not valid',
    paste: '401 {"message":"Client certificate is not valid"}',
    marks: ['Client certificate is not valid'],
  },
];
