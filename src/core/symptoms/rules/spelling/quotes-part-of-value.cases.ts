import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'taken out',
    paste: 'removing the quotes around the key in .env fixed it\n',
    marks: ['removing the quotes'],
  },
  {
    name: 'part of it',
    paste: 'docker passes the quotes with the token\n',
    marks: ['passes the quotes'],
  },
  {
    name: 'German',
    paste: 'Ohne Anführungszeichen geht das Passwort in der .env\n',
    marks: ['Ohne Anführungszeichen'],
  },
  { name: 'they help', paste: 'Putting the password in single quotes works\n', marks: [] },
  { name: 'of something else', paste: 'The linter wants no quotes round names of properties\n', marks: [] },
];
