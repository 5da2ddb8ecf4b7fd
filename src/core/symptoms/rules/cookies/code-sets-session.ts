/**
 * Code that sets up sessions with a cookie:
 *
 *     app.use(session({ secret, cookie: { secure: false } }))
 *     req.session.user = user
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SESSION =
  /\b(?:express-session|cookie-session|(?<=use\(\s{0,4})(?:session|cookieSession)\(\s{0,4}\{)|\bSESSION_COOKIE_\w{3,20}\s{0,2}=|\bapp\.UseSession\(|\b(?:req|request|ctx|context)\.session(?:\.\w{1,40}|\[["']\w{1,40}["']\])\s{0,2}=(?!=)|(?<![\w.])session\[["']\w{1,40}["']\]\s{0,2}=(?!=)|\$_SESSION\[["']\w{1,40}["']\]\s{0,2}=(?!=)|\b(?:res|reply|response)\.(?:cookie|setCookie|set_cookie)\(/dgi;

export const codeSetsSession: Rule = {
  id: 'code-sets-session',
  yields: 'to-any',
  find: (input) => places(input, SESSION).slice(0, 1),
};
