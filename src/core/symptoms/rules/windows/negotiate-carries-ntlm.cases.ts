import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const ntlm = `Negotiate ${base64('NTLMSSP\0fake')}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'NTLM inside Negotiate',
    paste: curlTrace({ sent: [`Authorization: ${ntlm}`], got: ['WWW-Authenticate: Negotiate'] }),
    marks: [ntlm],
  },
  {
    name: 'a Kerberos ticket',
    paste: curlTrace({ sent: ['Authorization: Negotiate YIIFake'], got: ['WWW-Authenticate: Negotiate'] }),
    marks: [],
  },
  {
    name: 'NTLM under its own name',
    paste: curlTrace({ sent: [`Authorization: NTLM ${base64('NTLMSSP\0fake')}`], got: ['WWW-Authenticate: NTLM'] }),
    marks: [],
  },
];
