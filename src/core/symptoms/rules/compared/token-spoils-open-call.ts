/**
 * Somebody tells that a call works without a login and is refused with one: the server checks what comes, though it asks for
 * nothing, and this token no longer passes:
 *
 *     The list works logged out. With a token from last week it says 401
 */
import { sighting } from '../../facts/text-matches.ts';
import { toldContrasts } from '../../facts/told-contrasts.ts';
import type { Rule } from '../../rule.ts';

const TOKEN = '(?:tokens?|jwt|authorization|auth(?:entication)? header|bearer)';
const WITHOUT = new RegExp(
  `\\b(?:logged[- ]out|signed[- ]out|anonymous(?:ly)?|not (?:logged|signed) in|(?:without|no|remov\\w{1,3}|omit\\w{0,4})\\b[^\\n]{0,16}?\\b${TOKEN})\\b`,
  'i',
);
const WITH = new RegExp(
  `\\b(?:with|when|if|while|sends?|sending|sent|has|add\\w{0,3})\\b[^\\n]{0,40}?\\b${TOKEN}\\b`,
  'i',
);
/** That is another matter: what was sent is whole and right. */
const OTHER = /\bproxy|\bgateway|nginx|basic|\bnew token|fresh|valid token/i;

export const tokenSpoilsOpenCall: Rule = {
  id: 'token-spoils-open-call',
  find: (input) =>
    toldContrasts(input)
      .filter(
        ({ bad, good }) => WITH.test(bad) && !WITHOUT.test(bad) && WITHOUT.test(good) && !OTHER.test(`${bad} ${good}`),
      )
      .map(({ span }) => sighting(input, span))
      .slice(0, 1),
};
