/**
 * A key stands in the brackets of the template that it was written into:
 *
 *     curl -H "Authorization: Bearer {sk-fa1BcD3fGh5iJk7l}" https://api.example.com/
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** The word before it: of a scheme, or a name that ends in what a secret is called. */
const BEFORE =
  '(?:\\b(?:Bearer|Token|ApiKey)[ \\t]+|\\b[\\w.-]{0,40}?(?:key|token|secret|password)["\'\\]]{0,2}[ \\t]{0,4}[:=][ \\t]{0,4}["\'`]?)';
/** The beginnings of keys that are known; then anything that is too mixed for a name, or what this site's masker puts for it. */
const KEY =
  '(?:(?:sk|pk|rk|gsk|hf|ghp|gho|glpat|xox[abp]|nvapi|lin_api|shpat|dop_v1|r8|pat)[-_][\\w.-]{10,200}|(?:eyJ|AIza|SG\\.)[\\w.-]{10,4000}|(?=[\\w.-]{0,60}?\\d[\\w.-]{0,60}?\\d[\\w.-]{0,60}?\\d)(?=[\\w.-]{0,60}?[a-z])[\\w.-]{14,200}|(?:sk-)?xxx\\d+x{8,200})';
const IN_BRACKETS = new RegExp(`${BEFORE}(\\{${KEY}\\}|<${KEY}>|\\[${KEY}\\])(?![\\w{(])`, 'dgi');
/** Names in braces that a program fills in, and what hides a secret. */
const NAME =
  /^.(?:[a-z]{2,20}(?:[_.-][a-z]{2,20}){1,6}\d{0,3}|[A-Z\d_]+|(?:sk-)?x{3,200}).$|redacted|REDACTED|your|YOUR/;

export const keyInBrackets: Rule = {
  id: 'key-in-brackets',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, IN_BRACKETS).filter((match) => !NAME.test(match[1] ?? '')),
      1,
    ),
};
