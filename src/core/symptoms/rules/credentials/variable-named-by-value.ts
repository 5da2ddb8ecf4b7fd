/**
 * Code asks for a variable by what should be its value, and gets nothing:
 *
 *     api_key = os.getenv("sk-fake-1234")
 */
import { ENVIRONMENT_CALL } from '../../facts/environment-read.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Beginnings of keys, a JWT, or letters mixed with digits as no name has them. */
const VALUE =
  '(?:(?:sk|pk|rk|gsk|xai|ghp|gho|glpat|github_pat|hf|xox[abp]|shpat|AIza|AKIA|SG|key|pat|ya29|eyJ)[-_.]?(?=[A-Za-z_.-]{0,40}[\\d*])[\\w.*-]{8,200}|\\[REDACTED\\]|https?:\\/\\/[^"\'`\\s]{4,200}|[a-f\\d]{24,64}|(?=[A-Za-z]{0,30}\\d)(?=[A-Z\\d]{0,30}[a-z])(?=[a-z\\d]{0,30}[A-Z])[A-Za-z\\d]{24,120})';
const NAMED = new RegExp(
  [
    `${ENVIRONMENT_CALL}\\s?["'\`](${VALUE})["'\`]`,
    '\\bprocess\\.env\\.((?:sk|pk|gsk|ghp|glpat|hf|AIza|eyJ)[-_](?=[A-Za-z_-]{0,20}\\d)[\\w-]{12,200})',
  ].join('|'),
  'dg',
);

export const variableNamedByValue: Rule = {
  id: 'variable-named-by-value',
  find: (input) => [1, 2].flatMap((group) => places(input, NAMED, group)).slice(0, 1),
};
