import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list of labels',
    paste: 'labels:\n  - "traefik.http.middlewares.auth.basicauth.users=bob:$apr1$fakesalt$fakehash"\n',
    marks: ['$apr1$fakesalt$fakehash'],
    from: 'https://doc.traefik.io/traefik/middlewares/http/basicauth/',
  },
  {
    name: 'a mapping, bcrypt',
    paste: 'labels:\n  traefik.http.middlewares.auth.basicauth.users: bob:$2y$05$fakefake\n',
    marks: ['$2y$05$fakefake'],
  },
  {
    name: 'doubled',
    paste: 'labels:\n  - "traefik.http.middlewares.auth.basicauth.users=bob:$$apr1$$fakesalt$$fakehash"\n',
    marks: [],
  },
  {
    name: 'a command in single quotes needs none doubled',
    paste: "docker run --label 'traefik.http.middlewares.auth.basicauth.users=bob:$apr1$fakesalt$fakehash' whoami\n",
    marks: [],
  },
  { name: 'a label for Caddy', paste: 'caddy.basic_auth.admin: "$2a$14$fakefake"', marks: ['$2a$14$fakefake'] },
  { name: 'a label for Caddy, doubled', paste: 'caddy.basic_auth.admin: "$$2a$$14$$fakefake"', marks: [] },
  {
    name: 'what a label holds',
    paste: '"traefik.http.middlewares.a.basicauth.users": "bob:$apr1$fake$fake",',
    marks: [],
  },
];
