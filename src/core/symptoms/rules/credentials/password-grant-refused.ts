/**
 * A program gives the name and the password of a person for a token, and the grant is refused. With a second factor on, the
 * password alone does not do:
 *
 *     invalid_grant
 *     client = Fake(client_id=..., username="fake", password="...")
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /(\binvalid_grant\b[^\n]{0,24}?(?:authentication failure|error processing request)?|\bAADSTS5007[69]\b)/dgi;
const PASSWORD =
  /\bgrant_type["']?[ \t]?[=:,][ \t]?["']?password\b|\bpassword["']?[ \t]?[=:][ \t]?["'$*<{]|--password\b|\bauth[_-]?type[ =]password\b|\bwith_?Username_?Password|by_?username_?password|\bUsernamePasswordCredential\b|\boauth2?_?Login\(|\bsecurity[_ ]?token\b/i;
/** Of these services the words are the answer to a name and a password. */
const OWN = /\binvalid_grant: authentication failure\b|OAuthException: invalid_grant error processing request/i;
/** The server says more: it knows the account, and what is wrong. */
const OTHER =
  /invalid user credentials|invalid username|not fully set up|refresh_?token|authorization_code|code verifier|assertion|jwt/i;

export const passwordGrantRefused: Rule = {
  id: 'password-grant-refused',
  find: (input) => {
    const text = writtenText(input);
    const isPassword = OWN.test(text) || (PASSWORD.test(text) && !OTHER.test(text));
    return isPassword ? places(input, REFUSED, 1).slice(0, 1) : [];
  },
};
