import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a ticket',
    paste: curlTrace({ sent: ['Authorization: Negotiate YIIFake'], got: ['WWW-Authenticate: Negotiate'] }),
    marks: ['Negotiate YIIFake'],
  },
  {
    name: 'NTLM',
    paste: curlTrace({
      sent: [`Authorization: Negotiate ${base64('NTLMSSP\0fake')}`],
      got: ['WWW-Authenticate: Negotiate'],
    }),
    marks: [],
  },
  {
    name: 'a further step',
    paste: curlTrace({ sent: ['Authorization: Negotiate YIIFake'], got: ['WWW-Authenticate: Negotiate oYFake=='] }),
    marks: [],
  },
];
