/**
 * A server cannot read the cookie that it made once, for its key is another one now:
 *
 *     securecookie: the value is not valid
 */
import { says } from '../../kinds/says.ts';

export const saysCookieUnreadable = says(
  'says-cookie-unreadable',
  [
    // Masking takes what follows for the value of a cookie.
    '\\bsecurecookie: (?:the value is not valid|hash key|expired timestamp|base64 decode failed|x{3}\\b)',
    '\\bcookies?\\b[^\\n.]{0,40}?\\b(?:signature|hash|mac|hmac|digest)[ _-](?:mismatch|verification failed|invalid|did not match|does not match)\\b',
    "\\b(?:cannot|can ?not|could(?: not|n[’']t)|unable to|failed to|failure to|error) (?:decrypt|decode|decipher|unsign|unseal|deseriali[sz]e|verify)(?:ing)? (?:the |a )?(?:[\\w-]{1,14} )?cookies?\\b",
    "\\bcookies?\\b[^\\n.]{0,40}?\\b(?:failed to|could not be|cannot be|can[’']t be) (?:decrypt|decode|decipher|unsign|unseal|verif|deseriali[sz]e)(?:ed|ied)?\\b",
    '\\b(?:bad|invalid) (?:cookie signature|signature (?:for|of|on|in) (?:the )?(?:\\w{1,14} )?cookie)\\b',
  ],
  /csrf|xsrf|\bif\b/i,
);
