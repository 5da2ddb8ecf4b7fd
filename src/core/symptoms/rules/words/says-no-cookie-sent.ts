/**
 * The words say that a call brings no cookie:
 *
 *     the polling request has no cookie, so the server answers 401
 */
import { says } from '../../kinds/says.ts';

/** Without one it goes well. */
const GOES_WELL = /\bwithout (?:the |a |any )?cookies?\b[^\n.]{0,16}?\b(?:20\d|works?|ok|fine)\b/i;

export const saysNoCookieSent = says(
  'says-no-cookie-sent',
  [
    '\\breq(?:uest)?\\.cookies?\\b[^\\n]{0,16}?\\b(?:empty|undefined|null|missing|blank)\\b',
    '\\bwithCredentials\\b[^\\n]{0,20}?\\b(?:fix(?:ed|es)|solved|helped|was missing|is missing|missing)\\b',
    '\\b(?:without|missing|forgot|no) (?:\\w{1,6} )?(?:withCredentials|credentials: ?.include)',
    '\\b(?:has|have|with|sends?|sent|contains?|carr(?:y|ies)|includes?|gets?|sees?) no (?:session |auth(?:entication)? |login )?cookies?\\b',
    '\\bwithout (?:the |any |a |my |its )?(?:session |auth(?:entication)? |login )?cookies?\\b',
    '\\bcookies? (?:is |are |was |were )?(?:missing|absent|not (?:being )?(?:sent|attached|included|passed))\\b',
    '\\bno cookies? (?:is |are |was |were )?(?:sent|set|attached|included|passed|in the request|header)\\b',
    '\\bCSRF session token is missing\\b|\\bnamed cookie not present\\b',
    '\\bheaders\\.cookie\\b[^\\n]{0,16}?\\b(?:empty|undefined|null|missing)\\b',
  ],
  GOES_WELL,
);
