/**
 * Somebody tells that a call is refused with a cookie and answered without one, so the server does not know that session:
 *
 *     /login answers 401 with the cookie of yesterday, without a cookie 200
 */
import { sighting } from '../../facts/text-matches.ts';
import { toldContrasts } from '../../facts/told-contrasts.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const WITHOUT = /\b(?:without|no|remov\w{1,3}|drop\w{0,4}|leave out|omit\w{0,4})\b[^\n]{0,24}?\bcookies?\b/i;
const COOKIE = /\bcookies?\b|\bJSESSIONID\b|\bPHPSESSID\b/i;
const words = tells('cookie-spoils-call', [
  '\\b40[013]\\b[^\\n.]{0,40}?\\b(?:when|if|as long as|while|whenever|only when)\\b[^\\n.]{0,40}?\\bsends?\\b[^\\n.]{0,30}?\\b(?:old|stale|previous|existing|expired|invalid|leftover)\\b[^\\n.]{0,20}?\\bcookies?\\b',
  '\\b(?:old|stale|previous|expired|invalid|leftover) (?:\\w{1,16} )?cookies?\\b[^\\n.]{0,40}?\\b(?:makes?|causes?|leads? to|gives?|triggers?|results? in)\\b[^\\n.]{0,20}?\\b40[013]\\b',
]);

export const cookieSpoilsCall: Rule = {
  id: words.id,
  find: (input) => {
    const found = toldContrasts(input).filter(
      ({ bad, good }) => COOKIE.test(bad) && !WITHOUT.test(bad) && WITHOUT.test(good),
    );
    return [...found.map(({ span }) => sighting(input, span)), ...words.find(input)].slice(0, 1);
  },
};
