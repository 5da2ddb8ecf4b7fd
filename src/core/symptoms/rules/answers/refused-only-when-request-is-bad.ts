/**
 * Notes of a test: the valid login is refused only where the request itself is wrong. Behind that stands an error page
 * that wants a login of its own:
 *
 *     POST /api/orders (no body, valid token) -> 401
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL = /^([^\n]{1,300}?)(?:->|=>|→|:|=|\breturns?|\bgives|\bgets)[ \t]{0,4}(401)\b/dgm;
const WRONG =
  /\b(?:missing|no body|empty|without|malformed|wrong|unknown|non-?exist\w*|not found|too large|exception)\b/i;
const VALID =
  /\b(?:valid|good|correct|right|same|working) (?:token|login|jwt|session|key|user|credentials?)\b|\bauthenticated\b/i;
const LOGIN_WRONG =
  /\b(?:missing|empty|without|no|malformed|wrong|unknown) (?:token|login|jwt|session|key|auth\w*|credentials?)\b/i;

export const refusedOnlyWhenRequestIsBad: Rule = {
  id: 'refused-only-when-request-is-bad',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, CALL).filter((match) => {
        const [, call = ''] = match;
        return WRONG.test(call) && VALID.test(call) && !LOGIN_WRONG.test(call);
      }),
      2,
    ),
};
