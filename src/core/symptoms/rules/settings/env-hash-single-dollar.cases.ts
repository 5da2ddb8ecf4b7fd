import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an env file', paste: 'BASIC_AUTH=bob:$apr1$fakesalt$fakehash\n', marks: ['$apr1$fakesalt$fakehash'] },
  { name: 'an item of a list', paste: '      - BASIC_AUTH=bob:$2y$05$fakehash\n', marks: ['$2y$05$fakehash'] },
  { name: 'a map', paste: '      BASIC_AUTH: "bob:$2y$05$fakehash"\n', marks: ['$2y$05$fakehash'] },
  { name: 'doubled', paste: 'BASIC_AUTH=bob:$$apr1$$fakesalt$$fakehash\n', marks: [] },
  { name: 'in single quotes', paste: "BASIC_AUTH='bob:$apr1$fakesalt$fakehash'\n", marks: [] },
  { name: 'a line of a password file', paste: 'bob:$apr1$fakesalt$fakehash\n', marks: [] },
];
