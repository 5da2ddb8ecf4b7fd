/**
 * Code or a note shows that the check of a signature came out false:
 *
 *     $verifier->verifyWithKey($jws, $jwk, 0); // false
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FALSE =
  /(?<!assert[^\n]{0,40})(?<!expect\()\b(?:verify(?:_?[wW]ith_?\w{0,12}|_?[sS]ignature|_?[jJ]ws|_?[jJ]wt|_?[hH]mac)?|is_?valid_?signature|check_?signature|hash_equals|timingSafeEqual|compare_digest)(?:::<\w{1,20}>::\w{1,24})?\([^\n]{0,120}?\)[^\n]{0,12}?(?:\/\/|#|->|=>|→|==>?) {0,3}(?:false|FALSE|False|None|nil|Err)\b/dg;

export const verificationShownFalse: Rule = {
  id: 'verification-shown-false',
  find: (input) => (/signature|jws|jwt|hmac|hash|token/i.test(codeText(input)) ? places(input, FALSE).slice(0, 1) : []),
};
