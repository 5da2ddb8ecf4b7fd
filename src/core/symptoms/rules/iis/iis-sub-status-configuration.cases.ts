import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a line of the log',
    paste:
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken\n2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 2 5 10\n',
    marks: ['2'],
    from: 'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
  },
  {
    name: 'another sub-status',
    paste:
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken\n2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 1 5 10\n',
    marks: [],
  },
  { name: 'no sub-status', paste: 'HTTP/1.1 401 Unauthorized\nServer: Microsoft-IIS/10.0\n', marks: [] },
];
