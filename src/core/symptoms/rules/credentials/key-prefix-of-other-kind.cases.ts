import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a refresh token', paste: 'HTTP/1.1 401\nAuthorization: Bearer def50200a1f4c9', marks: ['def50200a1f4c9'] },
  { name: 'a secret of a client', paste: '401\naccessToken: "shpss_fake"', marks: ['shpss_fake'] },
  { name: 'a token for one project', paste: 'GET api/qualitygates/show 401\ntoken = "sqp_fake"', marks: ['sqp_fake'] },
  { name: 'a token as it should be', paste: '401\nAuthorization: Bearer eyJfake', marks: [] },
  { name: 'nothing refused', paste: 'Authorization: Bearer def50200fake', marks: [] },
];
