import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'with a port', paste: 'SESSION_DOMAIN=localhost:8000\n', marks: ['SESSION_DOMAIN=localhost:8000'] },
  {
    name: 'one machine',
    paste: 'SESSION_DRIVER=cookie\nSESSION_DOMAIN=localhost\n',
    marks: ['SESSION_DOMAIN=localhost'],
  },
  {
    name: 'an address',
    paste: 'SESSION_COOKIE_DOMAIN = "https://example.com"\n',
    marks: ['SESSION_COOKIE_DOMAIN = "https://example.com'],
  },
  { name: 'a domain', paste: 'SESSION_DOMAIN=.example.com\n', marks: [] },
  {
    name: 'in code',
    paste: "session({ cookie: { domain: 'localhost', secure: true } })",
    marks: ["domain: 'localhost'"],
  },
  { name: 'a domain in code', paste: "session({ cookie: { domain: '.example.com' } })", marks: [] },
];
