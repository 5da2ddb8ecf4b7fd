import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'attempts', paste: 'Too many incorrect login attempts', marks: ['Too many incorrect login attempts'] },
  {
    name: 'requests',
    paste: 'Too many admin login requests. Too many login requests',
    marks: ['Too many login requests'],
  },
  { name: 'a ban', paste: 'Reason: IP has been banned, IP: 10.0.0.4', marks: ['IP has been banned'] },
  {
    name: 'to wait',
    paste: 'Too many attempts! You must wait 42 seconds',
    marks: ['Too many attempts! You must wait'],
  },
  { name: 'of the calls', paste: '429 Too Many Requests', marks: [] },
  { name: 'the secure shell', paste: 'ssh: too many authentication failures', marks: [] },
];
