import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'xxd',
    paste: '$ base64 -d token.b64 | xxd\n00000000: 6661 6b65 0a                             fake.\n',
    marks: ['0a'],
  },
  { name: 'od', paste: '$ cat token | od -c\n0000000   f   a   k   e  \\n\n0000005\n', marks: ['\\n'] },
  {
    name: 'no line feed',
    paste: '$ cat token | xxd\n00000000: 6661 6b65                                fake\n',
    marks: [],
  },
  { name: 'no secret', paste: '$ echo a | xxd\n00000000: 610a                                     a.\n', marks: [] },
  {
    name: 'a session',
    paste: '$ xxd ~/.fake.session\n00000080: 0d0a                                     ..',
    marks: ['0a'],
  },
];
