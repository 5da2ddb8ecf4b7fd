import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another scope',
    paste: 'X-OAuth-Scopes: gist, repo\nX-Accepted-OAuth-Scopes: admin:org, read:org\n',
    marks: ['X-Accepted-OAuth-Scopes: admin:org, read:org'],
    from: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
  },
  {
    name: 'none at all',
    paste: 'x-oauth-scopes: \nx-accepted-oauth-scopes: repo\n',
    marks: ['x-accepted-oauth-scopes: repo'],
  },
  {
    name: 'a wider one',
    paste: 'X-OAuth-Scopes: admin:org\nX-Accepted-OAuth-Scopes: read:org, write:org\n',
    marks: [],
  },
  { name: 'no wish', paste: 'X-OAuth-Scopes: repo\nX-Accepted-OAuth-Scopes: \n', marks: [] },
  {
    name: 'a call that succeeds',
    paste: 'HTTP/2 200\nx-oauth-scopes: gist\nx-accepted-oauth-scopes: repo\n',
    marks: [],
  },
];
