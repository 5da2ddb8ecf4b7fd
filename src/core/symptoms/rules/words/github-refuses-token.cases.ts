import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a Go program',
    paste: 'POST https://api.github.com/repos/acme/app/pulls: 401 Bad credentials []',
    marks: ['api.github.com/repos/acme/app/pulls: 401 Bad credentials []'],
  },
  { name: 'a library', paste: 'Octokit.AuthorizationException: Bad credentials', marks: ['Bad credentials'] },
  {
    name: 'by its status',
    paste: '401 Client Error: Unauthorized for url: https://api.github.com/repos/acme/app',
    marks: ['401 Client Error: Unauthorized for url: https://api.github.com'],
  },
  { name: 'somebody else', paste: 'Error: Bad credentials', marks: [] },
  {
    name: 'nothing sent',
    paste: 'GET https://api.github.com/user 401 {"message":"Requires authentication"}',
    marks: [],
  },
  {
    name: 'another host',
    paste: 'curl https://api.github.com/repos/a/b -> 200\ncurl https://api.example.com -> 401 unauthorized',
    marks: [],
  },
];
