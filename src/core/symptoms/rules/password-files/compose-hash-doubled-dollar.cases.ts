import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'all doubled',
    paste: 'labels:\n  - "traefik.http.middlewares.auth.basicauth.users=bob:$$apr1$$fakesalt$$fakehash"\n',
    marks: ['$$apr1$$fakesalt$$fakehash'],
  },
  {
    name: 'one forgotten',
    paste: 'labels:\n  - "traefik.http.middlewares.auth.basicauth.users=bob:$$apr1$$fakesalt$fakehash"\n',
    marks: [],
  },
  {
    name: 'not doubled',
    paste: 'labels:\n  - "traefik.http.middlewares.auth.basicauth.users=bob:$apr1$fakesalt$fakehash"\n',
    marks: [],
  },
];
