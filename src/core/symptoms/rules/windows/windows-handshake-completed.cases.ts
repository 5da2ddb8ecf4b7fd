import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Negotiate, then 200',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Negotiate\n<\n> GET / HTTP/1.1\n> Host: intranet.example.com\n> Authorization: Negotiate YIIa\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: ['401'],
  },
  {
    name: 'three lines of the log of IIS',
    paste:
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken\n2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 2 5 10\n2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 1 2148074254 3\n2026-11-24 08:54:24 192.0.2.1 GET /app - 80 CORP\\bob 192.0.2.7 Mozilla/5.0 200 0 0 15\n',
    marks: ['401', '401'],
    from: 'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-401-response-windows-authentication',
  },
  {
    name: 'it stays refused',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: NTLM\n<\n> GET / HTTP/1.1\n> Host: intranet.example.com\n> Authorization: NTLM TlRM\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'Basic',
    paste:
      '> GET / HTTP/1.1\n> Host: intranet.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic realm="x"\n<\n> GET / HTTP/1.1\n> Host: intranet.example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: [],
  },
];
