/**
 * The words say that there were too many tries, or that an address is banned for them:
 *
 *     Banned IP 10.0.0.4 for too many login attempts
 */
import { says } from '../../kinds/says.ts';

export const saysTooManyTries = says(
  'says-too-many-tries',
  [
    '\\btoo many (?:(?:failed|unsuccessful|incorrect|invalid|wrong|recent|consecutive) )?(?:log-?ins?|sign-?ins?|auth\\w{0,11}|passwords?)(?: (?:attempts?|failures?|tries|requests))?\\b',
    '\\b(?:your |this |the )?(?:ip(?: address)?|client|address)\\b(?: \\S{1,45})? (?:is|has been|was) (?:\\w{1,12} ){0,2}?(?:banned|blacklisted|locked out)\\b|\\bbanned ip\\b',
    '\\b(?:recurrent|repeated) (?:log-?in )?failures\\b|\\bincorrect authentication details too many times\\b',
    '\\btoo many attempts\\b[^\\n]{0,20}?\\b(?:wait|try again|later)\\b',
    '\\baccount has been locked and will resume\\b|\\bfailed (?:log-?in|password|authentication) attempts? (?:limit|exceeded)\\b',
    '\\baccount is temporarily (?:blocked|locked)\\b|\\bAuthenticationRateLimit\\b|_FAILED_LIMIT_REACHED\\b|\\blog-?in attempt limit\\b|\\bbruteforce attempt\\b|\\bblocked after \\d{1,3} failed\\b',
  ],
  /\bMaxAuthTries\b|authentication attempts\. Limit|\bssh\b/i,
  'to-any',
);
