import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one line',
    paste: 'Set-Cookie: session=fake; Path=/; SameSite=Lax; Secure',
    marks: ['session=fake; Path=/; SameSite=Lax; Secure'],
  },
  { name: 'nothing that limits it', paste: 'Set-Cookie: session=fake; Path=/', marks: [] },
  { name: 'a whole answer', paste: 'HTTP/1.1 200 OK\nSet-Cookie: session=fake; Secure\n', marks: [] },
  { name: 'it takes the cookie away', paste: 'Set-Cookie: session=; Max-Age=0; Secure', marks: [] },
];
