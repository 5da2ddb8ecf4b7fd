/**
 * The browser or the page says that a cookie of another site is blocked:
 *
 *     Third-party cookies are blocked
 */
import { says } from '../../kinds/says.ts';

export const saysCookieBlocked = says('says-cookie-blocked', [
  '\\b(?:itp|tracking (?:prevention|protection)|shields?|brave|safari|firefox|chrome)\\b[^\\n]{0,20}?\\bblock(?:s|ed|ing)?\\b[^\\n]{0,20}?\\bcookies?\\b',
  '\\bthird[- ]party cookies?\\b[^\\n]{0,60}?\\b(?:block\\w*|disabled|not allowed|rejected|refused|phase)',
  '\\b(?:block\\w*|disabled|reject\\w*) third[- ]party cookies?\\b',
  '\\bcookies? (?:is|are|was|were|has been|have been) (?:blocked|rejected|disabled)\\b',
  '\\bcookie\\b[^\\n]{0,300}?\\bSameSite\\b[^\\n]{0,80}?\\b(?:blocked|rejected)\\b',
  '\\bcookie\\b[^\\n]{0,120}?\\bcross-site\\b',
  '\\b(?:enable|allow|accept|activate) (?:third[- ]party )?cookies\\b',
  '\\bcookies? (?:is |are |must be |to be |have to be )?(?:not )?enabled\\b',
  "\\b(?:not|n['’]t) (?:be )?accept(?:ing)? (?:\\w{1,12} )?cookies?\\b",
  '\\bcookie functionality is turned off\\b',
  '\\bcookies? blocked\\b|\\bblocked (?:the |a |all )?(?:session |third-party )?cookies?\\b',
]);
