import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the id of a key',
    paste: 'I had pasted the key id instead of the secret',
    marks: ['pasted the key id instead of the secret'],
  },
  {
    name: 'one of two keys',
    paste: 'we used the publishable key instead of the secret key',
    marks: ['used the publishable key instead of the secret'],
  },
  { name: 'the wrong one', paste: 'I copied the wrong token', marks: ['I copied the wrong token'] },
  { name: 'another field', paste: 'I used the key header instead of the Authorization token', marks: [] },
  { name: 'advice', paste: 'use a token', marks: [] },
];
