import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'asked again',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n> Authorization: Negotiate YIIa\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Negotiate\n< WWW-Authenticate: NTLM\n<\n',
    marks: ['Negotiate'],
  },
  {
    name: 'a step of NTLM',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n> Authorization: NTLM TlRMTVNTUAABAAAA\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: NTLM TlRMTVNTUAACAAAA\n<\n',
    marks: [],
  },
  {
    name: 'the first question',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Negotiate\n<\n',
    marks: [],
  },
  {
    name: 'another scheme',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Negotiate\n<\n',
    marks: [],
  },
];
