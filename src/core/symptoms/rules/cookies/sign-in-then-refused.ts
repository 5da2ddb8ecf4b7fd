/**
 * Signing in answers well, the next call to the same server is refused, and no token is in sight: the cookie got lost.
 *
 *     POST /login 200
 *     GET /me 401
 */
import { SIGN_IN_PATH } from '../../facts/sign-in-path.ts';
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SIGNED_IN = new RegExp(
  `(?<![\\w.])((?:POST |PUT )?["'\`]?(?:https?://[\\w.:-]{1,100})?${SIGN_IN_PATH}[^\\s,;]{0,40})["'\`]?(?: HTTP/\\S{1,4}"?)?[ \\t]{0,4}(?:->|→|=>|:|\\()?[ \\t]{0,3}(?:20[0-4]|30[23])\\b`,
  'dgi',
);
const REFUSED =
  /\b(?:GET |POST |PUT |DELETE )?["'`]?(?:https?:\/\/[\w.:-]{1,100})?\/(?!favicon|(?:\w{1,20}\/){0,4}(?:log|sign)-?in\b)[\w./?=&:-]{1,120}["'`]?(?: HTTP\/\S{1,4}"?)?[ \t]{0,4}(?:->|→|=>|:|\()?[ \t]{0,3}(?:401\b|200 \((?:guest|signed out|logged out|anonymous))/i;
/** With a token there are other reasons, and who signs out is refused. */
const TOKEN = /\/(?:log|sign)-?out\b|bearer|authorization|access_?token|\bjwt\b|api[-_]?key|refresh/i;
/** Longer texts are logs of many people. */
const LONGEST = 2_500;

export const signInThenRefused: Rule = {
  id: 'sign-in-then-refused',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > LONGEST || TOKEN.test(text)) return [];
    const [one] = matches(input, SIGNED_IN);
    const span = one && spanOf(one, 1);
    return span && REFUSED.test(text.slice(span.end)) ? [sighting(input, span)] : [];
  },
};
