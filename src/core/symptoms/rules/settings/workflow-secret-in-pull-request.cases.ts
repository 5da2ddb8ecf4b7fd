/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: a workflow writes its expressions so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a workflow for pull requests',
    paste: 'could not read Username\non:\n  pull_request:\nsteps:\n  - with:\n      token: ${{ secrets.DEPLOY_TOKEN }}',
    marks: ['${{ secrets.DEPLOY_TOKEN }}'],
  },
  {
    name: 'a list of triggers',
    paste: 'on: [pull_request, workflow_dispatch]\nenv:\n  KEY: ${{secrets.API_KEY}}\nError: 401',
    marks: ['${{secrets.API_KEY}}'],
  },
  {
    name: 'told in words',
    paste: '401 only for branches of Dependabot\n  token: ${{ secrets.API_KEY }}',
    marks: ['${{ secrets.API_KEY }}'],
  },
  {
    name: 'in words alone',
    paste: 'The action answers 401 on pull requests from forks only',
    marks: ['pull requests from forks'],
  },
  { name: 'a bot, in words', paste: 'On dependabot PRs the secret is empty: Error: 403', marks: ['dependabot PRs'] },
  { name: 'a fork, in words', paste: 'This build of a fork adds dark mode', marks: [] },
  { name: 'the token of each job', paste: 'on: pull_request\ntoken: ${{ secrets.GITHUB_TOKEN }}\n401', marks: [] },
  { name: 'with its secrets', paste: 'on: pull_request_target\ntoken: ${{ secrets.API_KEY }}\n401', marks: [] },
  { name: 'for pushes too', paste: 'on: [push, pull_request]\ntoken: ${{ secrets.API_KEY }}\n401', marks: [] },
  { name: 'another trigger', paste: 'on: push\ntoken: ${{ secrets.API_KEY }}\n401', marks: [] },
  { name: 'no failure', paste: 'on: pull_request\ntoken: ${{ secrets.API_KEY }}', marks: [] },
];
