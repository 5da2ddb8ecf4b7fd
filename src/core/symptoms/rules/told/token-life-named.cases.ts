import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a setting', paste: '401 Unauthorized\nJWT_TTL=60', marks: ['JWT_TTL=60'] },
  {
    name: 'a table',
    paste: '401\nconfig["JWT_ACCESS_LIFESPAN"] = {"minutes": 15}',
    marks: ['JWT_ACCESS_LIFESPAN"] = {"minutes": 15'],
  },
  { name: 'a day', paste: 'Login invalid\n# expiration date: 2023-08-10', marks: ['expiration date: 2023-08-10'] },
  { name: 'an answer', paste: '401\n{"access_token":"fake","token_expires":3600}', marks: [] },
  { name: 'a cookie', paste: '401\ncookie token_ttl=60', marks: [] },
  { name: 'another reason is named', paste: 'JWT_TTL=3600\n401 invalid signature', marks: [] },
];
