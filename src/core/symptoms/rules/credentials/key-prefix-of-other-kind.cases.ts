import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a refresh token',
    paste: 'curl -H "Authorization: Bearer ghr_1B4a2e77" https://a.example/\n401',
    marks: ['ghr_1B4a2e77'],
  },
  { name: 'a secret of a client', paste: '401\naccessToken: "shpss_fake"', marks: ['shpss_fake'] },
  {
    name: 'a public key',
    paste: 'curl -H "Authorization: Bearer pk_live_fake" https://a.example/\n401',
    marks: ['pk_live_fake'],
  },
  { name: 'a token as it should be', paste: '401\nAuthorization: Bearer eyJfake', marks: [] },
  { name: 'nothing refused', paste: 'Authorization: Bearer ghr_fake', marks: [] },
  {
    name: 'a project key for pages',
    paste: 'curl -H "Authorization: Bearer phc_fake" https://app.example.com/api/projects\n401',
    marks: ['phc_fake'],
  },
  {
    name: 'in a field of its own',
    paste: '401 Unauthorized\nPRIVATE-TOKEN: glrt-fake',
    marks: ['glrt-fake'],
  },
];
