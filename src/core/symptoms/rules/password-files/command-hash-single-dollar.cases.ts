import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the command of a compose service',
    paste: "    command: --admin-password '$2y$05$fakefakefake'",
    marks: ['$2y$05$fakefakefake'],
  },
  {
    name: 'docker run',
    paste: 'docker run -d -e PASSWORD_HASH=$2b$12$fakefakefake -p 80:80 image',
    marks: ['$2b$12$fakefakefake'],
  },
  {
    name: 'double quotes in a shell',
    paste: 'jupyter lab --PasswordIdentityProvider.hashed_password="$argon2id$v=19$m=1,t=1,p=1$fake$fake"',
    marks: ['$argon2id$v=19$m=1,t=1,p=1$fake$fake'],
  },
  {
    name: 'single quotes in a shell',
    paste: "docker run -e 'PASSWORD_HASH=$2b$12$fakefakefake' image",
    marks: [],
  },
  { name: 'doubled', paste: "    command: --admin-password '$$2y$$05$$fakefakefake'", marks: [] },
  { name: 'echo in double quotes', paste: 'echo "bob:$apr1$fake$fake" > .htpasswd\n', marks: ['$apr1$fake$fake'] },
  { name: 'echo in single quotes', paste: "echo 'bob:$apr1$fake$fake' > .htpasswd\n", marks: [] },
  {
    name: 'an option of Helm',
    paste: 'helm install app chart --set auth.adminPassword=$2a$10$fake\n',
    marks: ['$2a$10$fake'],
  },
  {
    name: 'within what echo writes',
    paste: 'echo "users: {admin: {password: $2a$11$fakefake" > users.yml',
    marks: ['$2a$11$fakefake'],
  },
  {
    name: 'a file that envsubst fills in',
    paste: 'hash: "$2y$12$fakefake"\nenvsubst < users.yml',
    marks: ['$2y$12$fakefake'],
  },
  { name: 'a file as it is', paste: 'hash: "$2y$12$fakefake"\n', marks: [] },
];
