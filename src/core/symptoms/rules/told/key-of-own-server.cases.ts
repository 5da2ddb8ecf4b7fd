import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the host of the cloud',
    paste: 'sonar.host.url=https://sonarcloud.io, token from our own server',
    marks: ['our own server'],
  },
  {
    name: 'a host that is not set',
    paste: 'API request failed: Invalid token (401)\nFAKE_URL unset, self-hosted',
    marks: ['self-hosted'],
  },
  { name: 'a server of their own', paste: 'self-hosted runner, 401 with the token', marks: [] },
  { name: 'no secret', paste: 'gitlab.com works, self-hosted does not', marks: [] },
  { name: 'a runner', paste: 'A self-hosted runner calls api.github.com with a token: 401', marks: [] },
  {
    name: 'a server by its name',
    paste: '401 at gitlab.com with GITLAB_TOKEN, our gitlab is git.example.com',
    marks: ['our gitlab'],
  },
];
