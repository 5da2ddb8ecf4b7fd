/** The ways of signing in that code or a command shows, as sources of patterns. */
import { AUTHORIZATION } from './authorization-written.ts';

/** User and password, or a key in their place: options of commands, calls and settings of libraries. */
export const BASIC_SENT = [
  '\\bcurl(?:\\.exe)?\\b[^\\n]{0,300}?[ \\t](?:-u|--user)[ =]?["\']?[\\w$<{:]',
  '\\bauth["\']?\\s{0,3}[:=]\\s{0,3}(?:\\(\\s{0,3}["\'\\w]|\\{\\s{0,20}["\']?user(?:name)?\\b)',
  '\\b(?:HTTP|Http)?BasicAuth(?:enticator|entication)?\\(\\s{0,3}["\'\\w$]',
  '\\b[sS]etBasicAuth\\(|\\.setAuthorization\\(["\'][^"\',\\n]{1,60}["\'],|\\bNew HttpBasicAuthenticator\\b|\\bbasic_auth\\(|\\.basicAuth\\(|\\bCredentials\\.basic\\(|\\bwithBasicAuth\\(|\\bCURLOPT_USERPWD\\b',
  `${AUTHORIZATION}Basic["'\`]?[ \\t]`,
].join('|');

/** A token behind the word Bearer. */
export const BEARER_SENT = `${AUTHORIZATION}Bearer["'\`]?[ \\t]+["'\`\\w$<{+/.*!]|--oauth2-bearer\\b|\\b(?:[sS]etAuthToken|bearer_auth|bearerAuth|withToken|setBearerAuth)\\(`;
