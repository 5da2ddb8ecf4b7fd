import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'bcrypt', paste: 'with htpasswd -B it works\n', marks: ['htpasswd -B it works'] },
  {
    name: 'on one system only',
    paste: '$6$ entries work on Debian, but on macOS there is a password mismatch\n',
    marks: ['$6$ entries work on Debian, but'],
  },
  { name: 'a checksum', paste: 'the sha256 checksum works but md5 fails\n', marks: [] },
];
