/**
 * A setting takes the word before the token away, or leaves it empty:
 *
 *     signIn({ token, tokenType: "" })
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const EMPTY = '(?:\'\'|""|``|None\\b|null\\b|false\\b)';
const PATTERN = new RegExp(
  `\\b((?:auth_?|access_?)?(?:token_?type|token_?prefix|header_?prefix|auth_?scheme|auth_?header_?(?:prefix|type)|header_?types?|header_?scheme)["']?[ \\t]{0,2}(?:[:=]|=>)[ \\t]{0,2}${EMPTY})|\\b(?:token|authorization)["']?[ \\t]{0,2}:[ \\t]{0,2}\\{[^}\\n]{0,80}?\\b((?:type|prefix)["']?[ \\t]{0,2}:[ \\t]{0,2}(?:''|""|false\\b))`,
  'dgi',
);

export const schemeWordSetEmpty: Rule = {
  id: 'scheme-word-set-empty',
  // An answer without a token has none of these.
  find: (input) =>
    /"access_token"\s?:/.test(beginningOf(input, LONGEST_MESSAGE))
      ? []
      : [1, 2].flatMap((group) => places(input, PATTERN, group)).slice(0, 1),
};
