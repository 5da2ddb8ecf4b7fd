import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'too many tries',
    paste: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"Too many failed login attempts"}',
    marks: ['Too many failed login attempts'],
  },
  {
    name: 'a locked account',
    paste: 'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nYour account has been temporarily locked.',
    marks: ['account has been temporarily locked'],
  },
  {
    name: 'a wrong password',
    paste: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"Invalid password"}',
    marks: [],
  },
  { name: '429', paste: 'HTTP/1.1 429 Too Many Requests\nContent-Type: text/plain\n\nToo many requests', marks: [] },
];
