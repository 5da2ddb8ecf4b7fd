/**
 * Code joins the scheme word and the token with no space between them:
 *
 *     headers: { Authorization: 'Bearer' + token }
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORD = '(?:Bearer|Basic|Token|JWT)';
const JOINED = new RegExp(
  [
    // Both pieces in one line, behind the name of the field.
    `\\bauthorization["'\\]]{0,2}[ \\t]{0,3}(?:[:=,]|=>)[ \\t]{0,3}(["'\`]${WORD}["'\`]\\s?(?:[+]|\\.(?!\\w))\\s?(?:[\\w$(]|["'](?! )))`,
    `\\bauthorization["'\\]]{0,2}[ \\t]{0,3}(?:[:=,]|=>)[ \\t]{0,3}[frb]{0,2}(["'\`]${WORD}[$#]?\\{)`,
    `["'\`]Authorization:[ \\t]?(${WORD}["'\`]\\s?[+.]\\s?(?:[\\w$(]|["'](?! )))`,
    `["'\`]Authorization:[ \\t]?(${WORD}[$#]?\\{)`,
  ].join('|'),
  'dgi',
);

export const schemeWordWithoutSpace: Rule = {
  id: 'scheme-word-without-space',
  find: (input) => [1, 2, 3, 4].flatMap((group) => places(input, JOINED, group)).slice(0, 3),
};
