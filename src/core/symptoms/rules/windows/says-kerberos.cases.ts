import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a class', paste: 'DEBUG HttpSpnegoScheme: begin', marks: ['Spnego'] },
  { name: 'the word', paste: 'Kerberos login failed', marks: ['Kerberos'] },
  { name: 'settings of a program', paste: '#   GSSAPIAuthentication no\n#   GSSAPIKeyExchange no', marks: [] },
  { name: 'a list of ports', paste: 'kerberos 88/tcp kerberos5 krb5 kerberos-sec', marks: [] },
  { name: 'a negotiation', paste: 'content negotiation failed', marks: [] },
  {
    name: 'an exception of Java',
    paste: 'login fails: KrbException: Message stream modified (41)',
    marks: ['KrbException'],
  },
];
