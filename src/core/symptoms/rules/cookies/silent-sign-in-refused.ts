/**
 * A page renews its login in the background, and the server of the sign-in finds nobody signed in. Its cookie has ended,
 * or the browser keeps it back in the hidden frame:
 *
 *     getTokenSilently: login_required
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NOBODY =
  /["'=: (](login_required|silent_login\w{0,16}|silent_renew_error)\b|\bError: (Login required)(?=\.?\s{0,2}(?:\n|$))/dgi;
const SILENT =
  /silent|\bi?frame\b|checkSession|prompt["']?\s{0,2}[:=]\s{0,2}["']?none\b|auth0-spa-js|isAuthenticated|useAuth0|oidc-client|angular-oauth2|react-oidc/i;

export const silentSignInRefused: Rule = {
  id: 'silent-sign-in-refused',
  yields: 'to-same',
  find: (input) => (SILENT.test(beginningOf(input, LONGEST_MESSAGE)) ? places(input, NOBODY).slice(0, 1) : []),
};
