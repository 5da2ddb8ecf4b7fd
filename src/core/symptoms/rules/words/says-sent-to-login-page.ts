/**
 * A call is sent on to the page where people sign in:
 *
 *     the API redirects to /login
 */
import { says } from '../../kinds/says.ts';

export const saysSentToLoginPage = says(
  'says-sent-to-login-page',
  [
    '\\bredirect(?:s|ed|ing|ion)?\\b[^\\n]{0,30}?\\b(?:to|back to|towards) (?:the |a |my |our |its )?[`"\\\'“‘]{0,2}(?:https?:\\/\\/[^\\s"\\\'`]{1,200}\\/|\\/)?(?:account\\/|users?\\/|auth\\/|accounts\\/)?(?:log-?in|sign-?in)\\b',
    '\\bauth(?:entication)? redirects?\\b',
    '\\b(?:sent|bounced|kicked|taken|thrown|brought|goes|loops?) (?:me |us |users? |them )?(?:back|again) to (?:the )?(?:log-?in|sign-?in|home ?page)\\b',
    '\\b(?:log-?in|sign-?in) (?:loop|redirect loop)\\b',
  ],
  /redirect_?ur[il]|proxy_redirect|error_page/i,
);
