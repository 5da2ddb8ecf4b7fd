/**
 * The paste speaks of a redirect and of a login, and shows no exchange:
 *
 *     axios.get('url_that_returns_301', { auth })
 */

import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-redirected',
  ['\\bredirect(?:s|ed|ing|ion|ions)?\\b(?![_-]?ur[il])', '(?<![\\da-z.:])30[1278](?![\\d.])'],
  /redirect_?ur[il]|login|sign-?in/i,
  'to-any',
);

export const saysRedirected: Rule = {
  ...words,
  find: (input) =>
    /\b401\b|unauthori[sz]ed|\bauth(?:ori[sz]ation)?\b/i.test(input.text.slice(0, 20_000)) ? words.find(input) : [],
};
