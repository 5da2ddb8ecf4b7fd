/**
 * The paste speaks of a redirect and of a login, and shows no exchange:
 *
 *     axios.get('url_that_returns_301', { auth })
 */
import { inListOfCodes } from '../../facts/list-of-codes.ts';
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-redirected',
  [
    '\\bredirect(?:s|ed|ing|ion|ions)?\\b(?![_-]?ur[il])',
    '\\bwith(?:out)? (?:the |a |an? ending )?(?:trailing )?slash\\b[^\\n]{0,40}?\\b(?:40[13]|unauthori[sz]ed|works?|fails?)\\b',
    '(?<![\\da-z.:])30[1278](?![\\d.])',
  ],
  /redirect_?ur[il]|login|sign-?in/i,
  'to-any',
);

export const saysRedirected: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    if (!/\b401\b|unauthori[sz]ed|\bauth(?:ori[sz]ation)?\b/i.test(text)) return [];
    // Manuals and lists of changes speak of redirects too: a call with a login beside the code does not.
    if (!tellsOfTrouble(text) && !/30[1278][\s\S]{0,80}\bauth\b/i.test(text)) return [];
    return words.find(input).filter(({ span }) => !inListOfCodes(input.text, span.start));
  },
};
