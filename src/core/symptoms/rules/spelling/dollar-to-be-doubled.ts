/**
 * A dollar sign has to be doubled or escaped, as people tell it.
 *
 *     I had to write $$ instead of $
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const MARK = '["\'`“(]{0,2}';
const words = tells(
  'dollar-to-be-doubled',
  [
    `${MARK}\\$\\$["'\`”)]{0,2} (?:instead of|rather than|for (?:each|every)|in place of|not)\\b`,
    `\\b(?:doubl(?:e|ed|ing)|escap(?:e|ed|ing)|duplicat(?:e|ed|ing)) (?:up |all |each |every |the |any |these |those |my ){0,3}${MARK}(?:\\$|dollars?\\b)`,
    `\\b(?:writ(?:e|ten)|use|put|replac\\w{1,3}|type|escribir|poner|usar|schreiben|mettre|écrire|doppelt\\w{0,2}) (?:\\S{1,14} ){0,3}?${MARK}\\$\\$(?=["'\`”),.\\s]|$)`,
    `(?:\\$|\\bdollar)(?: signs?)?["'\`]? (?:has|have|need|needs|must|should)(?: to)? be (?:doubled|escaped)`,
  ],
  // Docker's own words are a symptom of their own.
  /you may need to escape/i,
);
/** Where it matters here: other templates double it as well. */
const HERE = /hash|htpasswd|basic-?auth|compose|\.env\b|passw|secret|token|traefik|bcrypt|apr1|label|\b401\b/i;

export const dollarToBeDoubled: Rule = {
  ...words,
  find: (input) => (HERE.test(beginningOf(input, LONGEST_CODE)) ? words.find(input).slice(0, 2) : []),
};
