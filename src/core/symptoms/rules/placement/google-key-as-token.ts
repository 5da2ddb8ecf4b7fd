/**
 * Gemini's own interface says that it takes no such token: an API key went as Bearer, where it belongs in
 * `x-goog-api-key` or the address.
 *
 *     "reason": "ACCESS_TOKEN_TYPE_UNSUPPORTED", "service": "generativelanguage.googleapis.com"
 */
import { LONGEST_CODE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REASON = /\bACCESS_TOKEN_TYPE_UNSUPPORTED\b|\bExpected OAuth 2 access token, login cookie or other valid\b/dg;
const TAKES_KEYS = /generativelanguage|gemini|x-goog-api-key|aistudio/i;
/** The same models behind Google's cloud take tokens alone. */
const TAKES_TOKENS = /vertex|aiplatform/i;

export const googleKeyAsToken: Rule = {
  id: 'google-key-as-token',
  find: (input) => (isTaker(writtenText(input).slice(0, LONGEST_CODE)) ? places(input, REASON).slice(0, 1) : []),
};

function isTaker(text: string): boolean {
  return TAKES_KEYS.test(text) && !TAKES_TOKENS.test(text);
}
