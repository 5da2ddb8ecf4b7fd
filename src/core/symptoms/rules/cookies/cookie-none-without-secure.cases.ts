import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'None alone',
    paste: 'HTTP/1.1 200 OK\nSet-Cookie: session=abc; Path=/; SameSite=None\n',
    marks: ['Set-Cookie: session=abc; Path=/; SameSite=None'],
  },
  {
    name: 'with Secure',
    paste: 'HTTP/1.1 200 OK\nSet-Cookie: session=abc; Path=/; SameSite=None; Secure\n',
    marks: [],
  },
  { name: 'Lax', paste: 'HTTP/1.1 200 OK\nSet-Cookie: session=abc; Path=/; SameSite=Lax\n', marks: [] },
];
