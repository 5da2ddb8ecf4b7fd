/**
 * A login fails, and the name of the user has a letter beyond ASCII, for which client and server may take different bytes:
 *
 *     user j\xf6rg: authentication failure for "/wiki/"
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LETTER = '(?:[\\u00c0-\\u024f\\u0370-\\u04ff]|\\\\x(?:[c-f][\\da-f])|%(?:[EF][\\dA-F]|C3%[\\dA-F]{2}))';
const NAME = `[\\w.@%-]{0,40}?${LETTER}[\\w.@%\\u00c0-\\u024f\\u0370-\\u04ff\\\\-]{0,40}`;
const SHOWN = new RegExp(
  [
    `\\b(?:user(?: ?name)?|login|account|utilisateur|benutzer)[ =:]{1,3}["'\`(]{0,2}(${NAME})["'\`)]{0,2}`,
    `/(?:principals|users?|calendars|dav/files|addressbooks)/(${NAME})/`,
    `\\s-u[ ]?["']?(${NAME}:[^\\s"']{1,60}|[\\w.@-]{1,40}:[^\\s"']{0,40}${LETTER}[^\\s"']{0,40})`,
  ].join('|'),
  'dgi',
);
/** What Python says of a name or password in another encoding. */
const CODEC =
  /'utf-?8' codec can(?:'|not |no)t? ?decode byte 0x[c-f][\da-f]|'(?:latin-1|ascii)' codec can't encode character/i;
const FAILED =
  /\b401\b|auth\w{0,12} (?:failed|failure|error)|password mismatch|(?:incorrect|invalid|wrong) (?:user|log|cred|pass)\w{0,12}|unauthori[sz]ed|access denied|login failed|was incorrect/i;
/** The server knows who it is. */
const OTHER = /\baccount (?:is |was )?(?:locked|disabled)|\blogged in\b/i;

export const refusedUserBeyondAscii: Rule = {
  id: 'refused-user-beyond-ascii',
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    if ((!FAILED.test(text) && !CODEC.test(text)) || OTHER.test(text)) return [];
    return [1, 2, 3].flatMap((group) => places(input, SHOWN, group)).slice(0, 1);
  },
};
