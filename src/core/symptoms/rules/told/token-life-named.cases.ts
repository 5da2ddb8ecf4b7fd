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
  {
    name: 'a table of keys',
    paste: '401\nID | Prefix | Expiration\n7  | fAk3   | 2024-02-01 10:00:00',
    marks: ['Expiration\n7  | fAk3   | 2024-02-01'],
  },
  {
    name: 'the end and now',
    paste: '401 Unauthorized\nexp: 2025-03-01T06:00:00Z now 07:10',
    marks: ['exp: 2025-03-01T06:00:00Z now'],
  },
  {
    name: 'a setting in minutes',
    paste: 'Invalid credential\nAPI Key Lifetime (min): 1440',
    marks: ['API Key Lifetime (min): 1440'],
  },
  {
    name: 'an account',
    paste: '401\n{"status":"Expired","exp_date":"1700000000"}',
    marks: ['"status":"Expired","exp_date":"1'],
  },
  {
    name: 'when it was made',
    paste: '401 Unauthorized\nglpat-... created 2022-11-30',
    marks: ['glpat-... created 2022-11'],
  },
  { name: 'a table of releases', paste: '401\nName | Released\none | 2024-02-01', marks: [] },
  {
    name: 'a token of an hour',
    paste: '401 Unauthorized\n$ kubectl create token fake --duration=1h',
    marks: ['kubectl create token fake --duration=1h'],
  },
];
