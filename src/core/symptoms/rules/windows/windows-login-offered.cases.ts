import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'IIS with both',
    paste:
      'HTTP/1.1 401 Unauthorized\nServer: Microsoft-IIS/10.0\nWWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM\n',
    marks: ['Negotiate', 'NTLM'],
  },
  {
    name: 'the message of a handshake that goes on',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM TlRMTVNTUAACAAAA\n',
    marks: [],
  },
  { name: 'a proxy', paste: 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Negotiate\n', marks: [] },
  { name: 'Basic', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="NTLM"\n', marks: [] },
];
