import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'left at its default',
    paste: '401 invalid client\n# fake_base_url left at its default',
    marks: ['fake_base_url left at'],
  },
  { name: 'not set', paste: 'Invalid token (401), api_url unset', marks: ['api_url unset'] },
  { name: 'without', paste: '401: I created the client without base_url', marks: ['without base_url'] },
  {
    name: 'two places',
    paste: '401 from the database\nurl: libsql://prod.example.com\ntoken made for: dev',
    marks: ['url: libsql://prod.example.com\ntoken made for'],
  },
  { name: 'no failure', paste: 'base_url not given: the default counts.', marks: [] },
  { name: 'a callback', paste: '401: callback url not set, base_url missing', marks: [] },
  { name: 'a certificate', paste: 'hostname is missing in certificate, TLS failed', marks: [] },
];
