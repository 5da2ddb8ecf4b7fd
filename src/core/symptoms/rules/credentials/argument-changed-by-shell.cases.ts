import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'between name and address',
    paste: 'make-dockercfg bob fake$word bob@example.com\n',
    marks: ['fake$word'],
  },
  { name: 'behind a prompt', paste: '$ ./login.sh bob Fa!ke$x\n', marks: ['Fa!ke$x'] },
  { name: 'in single quotes', paste: "make-dockercfg bob 'fake$word' bob@example.com\n", marks: [] },
  { name: 'a variable as a whole', paste: 'login.sh bob $password\n', marks: [] },
  { name: 'a path', paste: 'cp auth/file$n user/\n', marks: [] },
  { name: 'no login', paste: 'rename part$n other\n', marks: [] },
];
