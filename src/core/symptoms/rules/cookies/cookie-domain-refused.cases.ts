import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a public suffix', paste: 'Set-Cookie: sid=fake; Domain=.com.au; Path=/', marks: ['.com.au'] },
  { name: 'a log', paste: 'Setting the session cookie with domain: .co.nz', marks: ['.co.nz'] },
  { name: 'a setting', paste: 'SESSION_COOKIE_DOMAIN = ".github.io"', marks: ['.github.io'] },
  {
    name: 'a program',
    paste: "session({ cookie: { domain: 'https://app.example.com' } })",
    marks: ['https://app.example.com'],
  },
  { name: 'with a port', paste: 'cookie_domain: localhost:3000\n', marks: ['localhost:3000'] },
  {
    name: 'words',
    paste: 'The session cookie domain is set to .herokuapp.com, so /me says 401',
    marks: ['.herokuapp.com'],
  },
  { name: 'a domain of somebody', paste: 'Set-Cookie: sid=fake; Domain=.example.co.uk', marks: [] },
  { name: 'a site', paste: 'SESSION_COOKIE_DOMAIN = ".example.com"', marks: [] },
  { name: 'no cookie', paste: 'The domain is .co.uk', marks: [] },
];
