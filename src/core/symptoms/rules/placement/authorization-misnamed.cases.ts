import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Authentication',
    paste: 'GET /items HTTP/1.1\nHost: api.example.com\nAuthentication: Bearer fake-token\n\n',
    marks: ['Authentication'],
  },
  { name: 'in a program', paste: "headers: { 'Authorisation': 'Bearer fake-token' }", marks: ['Authorisation'] },
  { name: 'the right name', paste: 'Authorization: Bearer fake-token', marks: [] },
  { name: 'a challenge', paste: 'WWW-Authenticate: Bearer realm="x"', marks: [] },
];
