import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Lax',
    paste: 'Set-Cookie: session=fake; Path=/; SameSite=Lax',
    marks: ['session=fake; Path=/; SameSite=Lax'],
  },
  {
    name: 'None with Secure',
    paste: 'set-cookie: session=fake; path=/cb; secure; samesite=none',
    marks: ['session=fake; path=/cb; secure; samesite=none'],
  },
  {
    name: 'Lax with Secure, which plain http refuses',
    paste: 'Set-Cookie: session=fake; Secure; SameSite=Lax',
    marks: [],
  },
  { name: 'None without Secure, which is refused', paste: 'Set-Cookie: session=fake; SameSite=None', marks: [] },
  { name: 'a domain', paste: 'Set-Cookie: session=fake; Domain=example.com; SameSite=Lax', marks: [] },
  { name: 'a whole answer', paste: 'HTTP/1.1 200 OK\nSet-Cookie: session=fake; SameSite=Lax\n', marks: [] },
];
