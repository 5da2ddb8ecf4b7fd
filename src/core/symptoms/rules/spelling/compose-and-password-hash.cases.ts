import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a compose file',
    paste: 'I pasted the bcrypt hash into the compose file, and no password fits',
    marks: ['bcrypt hash into the compose file'],
  },
  {
    name: 'a variable',
    paste: 'the variable in docker-compose: HASHED_PASSWORD',
    marks: ['docker-compose: HASHED_PASSWORD'],
  },
  { name: 'a hash of an image', paste: 'docker compose pulls the image with the hash sha256:abc', marks: [] },
  { name: 'by its name', paste: 'I use PASSWORD_HASH and cannot log in', marks: ['PASSWORD_HASH'] },
  { name: 'a function', paste: 'password_hash($password)', marks: [] },
];
