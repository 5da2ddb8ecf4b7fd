import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one and another',
    paste: 'The JWT was signed with the secret of the settings but is validated with another one.',
    marks: ['signed with the secret of the settings but is validated with another'],
  },
  {
    name: 'two services',
    paste: 'Both services had different JWT secrets, so 401.',
    marks: ['services had different JWT secrets'],
  },
  {
    name: 'not the same',
    paste: 'JWT_SECRET is not the same in both containers',
    marks: ['JWT_SECRET is not the same'],
  },
  { name: 'a package', paste: 'The repository is signed with a gpg key and checked with another', marks: [] },
  { name: 'one secret', paste: 'The JWT is signed with the secret of the settings', marks: [] },
  {
    name: 'it must be one',
    paste: '403: secret_key must be the same on all workers',
    marks: ['secret_key must be the same'],
  },
  {
    name: 'settings that differ',
    paste: 'AUTH_SECRET differs between the pods',
    marks: ['AUTH_SECRET differs'],
  },
  {
    name: 'another setting',
    paste: 'the port must be the same on all workers',
    marks: [],
  },
];
