/**
 * A server lets scripts of any origin call it, which leaves cookies out, and keeps its logins in a session:
 *
 *     app.use(cors()); app.use(session({ secret: 'fake' }))
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OPEN =
  /(?<![\w.])cors\(\s{0,4}(?:["'`]\*["'`]\s{0,4})?\)|\borigin["']?\s{0,4}:\s{0,4}["'`]\*["'`]|\ballow_origins\s{0,4}=\s{0,4}\[\s{0,4}["']\*["']|\bCORS\(\w{1,20}\)|\bCORS_(?:ORIGIN_ALLOW_ALL|ALLOW_ALL_ORIGINS)\s{0,4}=\s{0,4}True|\bAllowAnyOrigin\(\)|\ballowedOrigins\(\s{0,4}"\*"|\bAccess-Control-Allow-Origin["']?\s{0,4}[:,]?\s{0,4}["']?\*/dg;
const SESSION = /\bsessions?\b|\bcookies?\b|\bpassport\b|isAuthenticated/i;

export const sessionOpenToAnyOrigin: Rule = {
  id: 'session-open-to-any-origin',
  find: (input) => (SESSION.test(beginningOf(input, LONGEST_MESSAGE)) ? places(input, OPEN).slice(0, 3) : []),
};
