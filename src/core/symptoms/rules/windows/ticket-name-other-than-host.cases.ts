import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address and a keytab',
    paste: 'curl --negotiate -u : http://app.example.com/\nkeytab: HTTP/node1.example.com@EXAMPLE.COM\n401',
    marks: ['app.example.com'],
  },
  {
    name: 'two principals',
    paste: 'Kerberos fails: the keytab has HTTP/node1.example.com, the ticket is for HTTP/app.example.com',
    marks: ['app.example.com'],
  },
  {
    name: 'short and long name',
    paste: 'setspn -L svc\nHTTP/web01\nHTTP/web01.example.com\nhttp://web01.example.com/',
    marks: [],
  },
  {
    name: 'a manual',
    paste: 'setspn -S HTTP/www.example.com svc\nhttp://app.example.com/',
    marks: [],
  },
  { name: 'no Kerberos', paste: 'GET http://app.example.com/ HTTP/web01', marks: [] },
];
