import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an alias', paste: 'Kerberos works, but not through the CNAME', marks: ['CNAME'] },
  { name: 'a name', paste: 'Negotiate fails; which SPN has to be registered?', marks: ['SPN'] },
  { name: 'a keytab', paste: 'kerberos: no key table entry in keytab', marks: ['no key table entry in keytab'] },
  { name: 'DNS alone', paste: 'the CNAME points to the load balancer', marks: [] },
  { name: 'an event', paste: 'event 4769, failure code 0x7 for HTTP/crm', marks: ['4769, failure code 0x7'] },
];
