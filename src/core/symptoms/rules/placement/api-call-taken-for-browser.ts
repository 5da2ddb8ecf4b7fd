/**
 * A program calls an API, and the application looks for the cookie and the form's token of a browser: it saw no key:
 *
 *     Started POST "/api/v1/orders"
 *     Can't verify CSRF token authenticity.
 *     Completed 401 Unauthorized
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  /\b(?:POST|PUT|PATCH|DELETE)\b[ "']{1,3}(?:https?:\/\/[^\s"'/]{1,100})?\/(?:[\w.-]{1,40}\/)?(?:api|rest|v\d)\//;
const FORM =
  /\bCan['’]t verify CSRF token authenticity|\bCSRF (?:token|cookie|verification|validation)[^\n]{0,20}(?:missing|not set|failed|invalid|mismatch)|\bInvalidAuthenticityToken\b|\bCSRF Failed\b/dgi;
const REFUSED = /\b40[13]\b|\bunauthori[sz]ed\b|\bsign in\b/i;
/** A page calls its own API, which has the cookie. */
const PAGE = /\bsec-fetch-site\b|\bcookie:|\breferer\b|\bXSRF-TOKEN\b|\bwithCredentials\b|\bX-CSRF/i;

export const apiCallTakenForBrowser: Rule = {
  id: 'api-call-taken-for-browser',
  find: (input) => {
    const text = writtenText(input);
    return CALL.test(text) && REFUSED.test(text) && !PAGE.test(text) ? places(input, FORM).slice(0, 1) : [];
  },
};
