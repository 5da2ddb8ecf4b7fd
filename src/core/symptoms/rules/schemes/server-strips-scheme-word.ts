/**
 * A server's code wants the word `Bearer` before the token, and no request with that word is shown:
 *
 *     let token = auth.strip_prefix("Bearer ").ok_or(Error::NoAuth)?;
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  '(?:strip_?prefix|trim_?prefix|cut_?prefix|remove_?prefix|delete_prefix|has_?prefix|starts_?with|start_with\\?|str_starts_with|removeSurrounding|replace|replace_?first|split|explode|sub)';
const WANTED = new RegExp(
  [
    `\\b${CALL}!?\\([^;\\n]{0,60}?["'\`/]\\^?(?:Bearer|Token)(?: |\\\\s)`,
    '\\[["\']Bearer ["\'] <> \\w{1,20}',
    '\\bexplode\\(["\'] ["\'],[^\\n]{0,60}?authorization[^\\n]{0,10}?\\)\\[1\\]',
    '\\b\\w{1,20}, ?(?:token|jwt|credentials?) ?= ?[^\\n]{0,60}?auth\\w{0,12}["\'\\])]{0,3}\\.split\\(',
    '\\bAuthorization\\.Bearer\\(|\\bHeaderClient\\([^)\\n]{0,60}?["\']Bearer ["\']|(?<!["\'(@-] ?|@Security )\\bBearerAuth\\b(?!["\']?:)',
    '\\bauth\\w{0,20}\\)?[?!]?\\.(?:substring|slice|substr)\\(7\\)|\\bauth\\w{0,20}\\[7:\\]',
    '\\bHttpAuthentication::Token\\b|\\bauthenticate_(?:or_request_)?with_http_token\\b',
  ].join('|'),
  'dgi',
);
/** A request that carries the word. */
const GIVEN = /\b[aA]uthorization["'`]?\]?[ \t]{0,3}[:=,][ \t]{0,3}[^\n]{0,4}(?:Bearer|Token) ["'`$+{]{0,4}[\w$*.]/;
/** A token was read. */
const READ = /\b(?:jwt|token)\w{0,8} ?expired|invalid signature|signature is invalid/i;

export const serverStripsSchemeWord: Rule = {
  id: 'server-strips-scheme-word',
  yields: 'to-any',
  find: (input) => (GIVEN.test(codeText(input)) || READ.test(codeText(input)) ? [] : places(input, WANTED).slice(0, 1)),
};
