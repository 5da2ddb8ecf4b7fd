import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an env file', paste: 'BASIC_AUTH=bob:$apr1$fakesalt$fakehash\n', marks: ['$apr1$fakesalt$fakehash'] },
  { name: 'an item of a list', paste: '      - BASIC_AUTH=bob:$2y$05$fakehash\n', marks: ['$2y$05$fakehash'] },
  { name: 'a map', paste: '      BASIC_AUTH: "bob:$2y$05$fakehash"\n', marks: ['$2y$05$fakehash'] },
  { name: 'doubled', paste: 'BASIC_AUTH=bob:$$apr1$$fakesalt$$fakehash\n', marks: [] },
  { name: 'in single quotes', paste: "BASIC_AUTH='bob:$apr1$fakesalt$fakehash'\n", marks: [] },
  { name: 'a line of a password file', paste: 'bob:$apr1$fakesalt$fakehash\n', marks: [] },
  { name: 'without a user', paste: 'PASSWORD_HASH=$2a$12$fakehash\n', marks: ['$2a$12$fakehash'] },
  {
    name: 'argon2',
    paste: '      WEB_HASH: $argon2id$v=19$m=1,t=1,p=1$fake$fake\n',
    marks: ['$argon2id$v=19$m=1,t=1,p=1$fake$fake'],
  },
  { name: 'single quotes of YAML', paste: "      WEB_HASH: '$2b$12$fakehash'\n", marks: ['$2b$12$fakehash'] },
  { name: 'quotes within an item', paste: "      - WEB_HASH='$2b$12$fakehash'\n", marks: ['$2b$12$fakehash'] },
  { name: 'on the next line', paste: 'WEB_PASSWORD_HASH\n$6$fakesalt$fakehash\n', marks: ['$6$fakesalt$fakehash'] },
  { name: 'a file of users', paste: 'users:\n  bob:\n    password: $argon2id$v=19$fake\n', marks: [] },
  { name: 'told where it is set', paste: 'the editor: ADMIN_HASH=$2y$10$fake\n', marks: ['$2y$10$fake'] },
];
