import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the log of http.client',
    paste: "send: b'GET /v1/me HTTP/1.1\\r\\nHost: api.example.com\\r\\nAuthorization: Basic Og==\\r\\n\\r\\n'",
    marks: ['Og=='],
  },
  {
    name: 'the name of the library',
    paste: 'GET /me HTTP/1.1\nHost: api.example.com\nUser-Agent: python-requests/2.34.2\nAuthorization: Basic Og==\n\n',
    marks: ['Og=='],
  },
  { name: 'curl', paste: '> GET /me HTTP/1.1\n> User-Agent: curl/8.14.1\n> Authorization: Basic Og==', marks: [] },
];
