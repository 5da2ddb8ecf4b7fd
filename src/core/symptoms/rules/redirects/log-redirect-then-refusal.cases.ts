import type { RuleCase } from '../../cases/rule-case.ts';

const line = (request: string, status: number, agent: string) =>
  `192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "${request} HTTP/1.1" ${status} 145 "-" "${agent}"\n`;

export const cases: readonly RuleCase[] = [
  {
    name: 'from a well-known address',
    paste:
      line('PROPFIND /.well-known/caldav', 302, 'ExampleCal/2.0') + line('PROPFIND /dav.php', 401, 'ExampleCal/2.0'),
    marks: ['302'],
  },
  {
    name: 'below another folder',
    paste: line('GET /api/shops', 301, 'curl/8.5.0') + line('GET /app/api/shops', 401, 'curl/8.5.0'),
    marks: ['301'],
  },
  {
    name: 'a browser that is sent to a login page',
    paste: line('GET /', 302, 'Mozilla/5.0') + line('GET /api/me', 401, 'Mozilla/5.0'),
    marks: [],
  },
  {
    name: 'another address',
    paste: line('GET /start', 302, 'curl/8.5.0') + line('GET /reports', 401, 'curl/8.5.0'),
    marks: [],
  },
  {
    name: 'let in behind it',
    paste: line('GET /.well-known/carddav', 301, 'ExampleCal/2.0') + line('GET /dav/', 207, 'ExampleCal/2.0'),
    marks: [],
  },
];
