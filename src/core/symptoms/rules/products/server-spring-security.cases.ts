import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'all of them',
    paste:
      'HTTP/1.1 401 Unauthorized\nX-Content-Type-Options: nosniff\nX-XSS-Protection: 0\nCache-Control: no-cache, no-store, max-age=0, must-revalidate\nPragma: no-cache\nExpires: 0\n',
    marks: ['Cache-Control: no-cache, no-store, max-age=0, must-revalidate'],
    from: 'https://docs.spring.io/spring-security/reference/features/exploits/headers.html',
  },
  { name: 'one of them', paste: 'HTTP/1.1 401 Unauthorized\nX-Content-Type-Options: nosniff\nExpires: 0\n', marks: [] },
  {
    name: 'nothing failed',
    paste:
      'HTTP/1.1 200 OK\nX-Content-Type-Options: nosniff\nCache-Control: no-cache, no-store, max-age=0, must-revalidate\nExpires: 0\n',
    marks: [],
  },
];
