import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a client', paste: "client_id 'fake%2B%2F' unknown", marks: ['fake%2B%2F'] },
  {
    name: 'a user',
    paste: 'FATAL: password authentication failed for user "bob%40example.com"',
    marks: ['bob%40example.com'],
  },
  { name: 'an address', paste: 'https://id.example.com/auth?client_id=fake%2B is unknown to me', marks: [] },
  { name: 'plain', paste: "client_id 'fake+/' unknown", marks: [] },
];
