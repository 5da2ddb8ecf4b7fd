/**
 * A server of GitHub Enterprise is named: its tokens are unknown at `github.com`, and the other way round:
 *
 *     apiBaseUrl: https://github.example.com/api/v3
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS =
  /\bhttps?:\/\/(?!(?:[\w-]+\.)?github\.com\b)[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}(?::\d{1,5})?\/api\/v3\b/dgi;
const GITHUB = /github|octokit|\bghe\b/gi;
/** A token or a refusal: without, nothing is said of a login. */
const LOGIN = /token|\b40[1-4]\b|bad credentials|unauthori[sz]ed/gi;

export const ownGithubHost: Rule = {
  id: 'own-github-host',
  yields: 'to-any',
  find: (input) =>
    matches(input, GITHUB).length > 0 && matches(input, LOGIN).length > 0 ? places(input, ADDRESS).slice(0, 1) : [],
};
