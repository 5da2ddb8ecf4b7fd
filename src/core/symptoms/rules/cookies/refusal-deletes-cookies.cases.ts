import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a session',
    paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: __Host-session=; Max-Age=0\n\n',
    marks: ['Set-Cookie: __Host-session=; Max-Age=0'],
  },
  { name: 'a new one', paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: session=fake; Path=/\n\n', marks: [] },
  { name: 'at signing out', paste: 'HTTP/1.1 200 OK\nSet-Cookie: session=; Max-Age=0\n\n', marks: [] },
  {
    name: 'of Apache Shiro',
    paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: rememberMe=deleteMe; Path=/; Max-Age=0\n\n',
    marks: [],
  },
];
