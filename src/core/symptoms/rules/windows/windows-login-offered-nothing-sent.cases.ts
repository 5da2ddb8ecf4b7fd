import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the browser did not answer',
    paste: curlTrace({ got: ['WWW-Authenticate: Negotiate', 'WWW-Authenticate: NTLM'] }),
    marks: ['Negotiate'],
  },
  {
    name: 'it answered',
    paste: curlTrace({
      sent: ['Authorization: Negotiate TlRMTVNTUAABAAAA'],
      got: ['WWW-Authenticate: Negotiate'],
    }),
    marks: [],
  },
  {
    name: 'the request is not shown',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Negotiate\n',
    marks: [],
  },
];
