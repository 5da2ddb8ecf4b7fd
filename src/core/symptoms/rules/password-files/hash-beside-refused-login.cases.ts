import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a server of its own',
    paste: 'attr allowed basicAuth bob:$apr1$fake$fakefake\nLogin denied for bob',
    marks: ['$apr1$fake$fakefake'],
  },
  { name: 'a library', paste: '"users" => ["root" => "{SHA}fakefake="]\n401 Unauthorized', marks: ['{SHA}fakefake='] },
  {
    name: 'MD5 of PostgreSQL',
    paste: 'userlist.txt: "app" "md5d41d8cd98f00b204e9800998ecf8427e"\nFATAL: password authentication failed',
    marks: ['md5d41d8cd98f00b204e9800998ecf8427e'],
  },
  { name: 'no refusal', paste: 'password: "$2a$10$fakefake"', marks: [] },
  { name: 'by echo', paste: 'echo "password: $2a$10$fakefake" > users.yml\n401', marks: [] },
  {
    name: 'no password came',
    paste:
      "CREATE USER x IDENTIFIED BY PASSWORD '*94BDCEBE19083CE2A1F959FD02F964C7AF4CFC29'\nAccess denied for user 'x' (using password: NO)",
    marks: [],
  },
];
