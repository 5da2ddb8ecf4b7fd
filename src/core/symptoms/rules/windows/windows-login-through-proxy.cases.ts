import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Via in the answer',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM\nVia: 1.1 proxy.example.com\n',
    marks: ['Via: 1.1 proxy.example.com'],
  },
  {
    name: 'Proxy-Connection in the request',
    paste:
      '> GET http://intranet.example.com/ HTTP/1.1\n> Host: intranet.example.com\n> Authorization: NTLM TlRM\n> Proxy-Connection: Keep-Alive\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: NTLM\n<\n',
    marks: ['Proxy-Connection: Keep-Alive'],
  },
  {
    name: 'no proxy',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM\nServer: Microsoft-IIS/10.0\n',
    marks: [],
  },
  {
    name: 'Basic through a proxy',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\nVia: 1.1 proxy.example.com\n',
    marks: [],
  },
];
