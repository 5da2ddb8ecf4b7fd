import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a line of an htpasswd file',
    paste: 'bob:$$apr1$$fakesalt$$fakehash\n',
    marks: ['$$apr1$$fakesalt$$fakehash'],
  },
  {
    name: 'a dynamic file',
    paste: 'http:\n  middlewares:\n    auth:\n      basicAuth:\n        users:\n          - "bob:$$2y$$05$$fakefake"\n',
    marks: ['$$2y$$05$$fakefake'],
  },
  { name: 'as it should be', paste: 'bob:$apr1$fakesalt$fakehash\n', marks: [] },
  {
    name: 'a compose label',
    paste: 'labels:\n  - "traefik.http.middlewares.auth.basicauth.users=bob:$$apr1$$fakesalt$$fakehash"\n',
    marks: [],
  },
];
