import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page and its API',
    paste: "// page at http://localhost:3000\nfetch('http://127.0.0.1:4000/me', { credentials: 'include' })",
    marks: ['http://127.0.0.1:4000'],
  },
  {
    name: 'settings',
    paste: 'FRONTEND_URL=http://localhost:5173\nAPP_URL=http://127.0.0.1:8000\nSESSION_DOMAIN=localhost',
    marks: ['http://127.0.0.1:8000'],
  },
  { name: 'one name', paste: "fetch('http://localhost:4000/me', { credentials: 'include' })", marks: [] },
  { name: 'no cookies', paste: 'http://localhost:3000 calls http://127.0.0.1:4000 with a token', marks: [] },
  {
    name: 'the state of a sign-in',
    paste: "401: 'state' does not match\nredirect_uri=http://localhost:9000/cb, opened as http://127.0.0.1:9000",
    marks: ['http://127.0.0.1:9000'],
  },
  { name: 'addresses of a server', paste: 'listening on http://127.0.0.1:9000 and http://localhost:9000', marks: [] },
];
