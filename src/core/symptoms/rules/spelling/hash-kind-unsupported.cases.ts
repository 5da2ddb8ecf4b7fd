import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'unsupported', paste: 'error: unsupported password hash type', marks: ['unsupported password hash type'] },
  { name: 'bcrypt', paste: 'Does it read .htpasswd? bcrypt is not supported yet', marks: ['bcrypt is not supported'] },
  { name: 'only', paste: 'It only supports bcrypt', marks: ['only supports bcrypt'] },
  {
    name: 'not of the kind',
    paste: "Invalid htpasswd file '/etc/app/users': not a valid bcrypt hash",
    marks: ['not a valid bcrypt hash'],
  },
  { name: 'an entry', paste: 'users: entry of bob is not bcrypt', marks: ['is not bcrypt'] },
  { name: 'the kind expected', paste: 'line 1: expected bcrypt hash', marks: ['expected bcrypt hash'] },
  { name: 'another mark', paste: '$apr1$ hashes are not supported', marks: ['$apr1$ hashes are not supported'] },
  {
    name: 'the beginning',
    paste: "algorithm requires that hashes start with '$'",
    marks: ['requires that hashes start with'],
  },
  { name: 'how to make one', paste: 'The password should be a bcrypt string made with htpasswd', marks: [] },
  { name: 'a commit', paste: 'invalid hash of the commit', marks: [] },
  { name: 'a hash', paste: 'htpasswd -nB bob', marks: [] },
  {
    name: 'a module',
    paste: "The htpasswd encryption method 'bcrypt' requires the fake module.",
    marks: ["encryption method 'bcrypt' requires the"],
  },
  {
    name: 'no longer',
    paste: 'SHA-256 passwords are no longer accepted',
    marks: ['SHA-256 passwords are no longer accepted'],
  },
  {
    name: 'SCRAM',
    paste: 'cannot do SCRAM authentication: wrong password type',
    marks: ['cannot do SCRAM authentication'],
  },
  { name: 'a module of another kind', paste: 'the login page requires the bcrypt module to be built', marks: [] },
];
