import type { RuleCase } from '../../cases/rule-case.ts';

const token = '"GET /jwt/auth?service=registry&scope=repository:team/app:pull HTTP/1.1" 200 1070';

export const cases: readonly RuleCase[] = [
  {
    name: 'a client that logs its calls',
    paste: `DEBUG ${token}\nDEBUG "GET /v2/team/app/tags/list HTTP/1.1" 401 176`,
    marks: ['401'],
  },
  {
    name: 'the first 401 comes before the token',
    paste: `DEBUG "GET /v2/team/app/manifests/1 HTTP/1.1" 401 176\nDEBUG ${token}`,
    marks: [],
  },
  {
    name: 'the token is accepted',
    paste: `DEBUG ${token}\nDEBUG "GET /v2/team/app/manifests/1 HTTP/1.1" 200 900`,
    marks: [],
  },
];
