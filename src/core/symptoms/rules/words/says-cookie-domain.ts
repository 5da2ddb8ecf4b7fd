/**
 * A failure has to do with the domain that is set for a cookie:
 *
 *     I set the cookie domain, and each reload signs me out with 401
 */
import { losesSession } from '../../facts/session-lost.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const { id, find } = says(
  'says-cookie-domain',
  [
    '\\b(?:SESSION_|COOKIE_|AUTH_|CSRF_|XSRF_){1,2}DOMAIN\\b',
    "\\b(?:session |auth |login )?cookie(?:[’']s)?[ _-]domain\\b",
    '\\bdomain (?:attribute |setting |option )?(?:of|for|on|in) (?:the |my |a |our )?(?:session |auth |login )?cookies?\\b',
  ],
  /was blocked because|rejected for invalid domain/i,
);

/** What is set stands beside what fails, so it yields to nothing. */
export const saysCookieDomain: Rule = { id, find: (input) => (losesSession(input.text) ? find(input) : []) };
