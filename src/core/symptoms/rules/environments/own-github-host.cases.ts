import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting',
    paste: 'github:\n  - host: git.example.com\n    apiBaseUrl: https://git.example.com/api/v3\n    token: fake\n',
    marks: ['https://git.example.com/api/v3'],
    from: 'https://docs.github.com/en/enterprise-server@3.19/rest/quickstart',
  },
  {
    name: 'a library',
    paste: 'octokit: GET https://ghe.example.com/api/v3/user - 401 in 80ms',
    marks: ['https://ghe.example.com/api/v3'],
  },
  { name: 'another program', paste: 'GET https://sonarr.example.com/api/v3/series 401', marks: [] },
  { name: 'github.com', paste: 'github: https://api.github.com/user 401', marks: [] },
];
