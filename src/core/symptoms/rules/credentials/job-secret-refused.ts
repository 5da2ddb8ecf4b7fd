/**
 * A job takes its token from a secret of its repository, and a tool says that the token is missing or refuses it:
 *
 *     AUTH_TOKEN: ${{ secrets.AUTH_TOKEN }}
 *     Error: Unauthorized
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TAKEN =
  /[\w-]{2,60}["']?(?:[:=][ \t]{0,3}|[ \t])["']?(?:[\w:/@.-]{0,60}[:= ])?(\$\{\{ ?secrets\.(?!GITHUB_TOKEN\b)[A-Za-z]\w{1,60}(?: ?\|\| ?''| ?\}\})|ENCRYPTED\[[\w.…]{1,80}\])/dg;
/** A test or a build fails for other reasons. */
const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|unauthenticated|forbidden|denied|refused|rejected|bad credentials|\b(?:tokens?|secrets?|keys?|credentials?|log-?in|auth\w{0,12}|password)\b[^\n]{0,40}\b(?:invalid|missing|required|empty|incorrect|wrong|fail(?:ed|s|ure)|not|unset|expired)\b|\b(?:invalid|missing|incorrect|wrong|empty|no)\b[^\n]{0,30}\b(?:tokens?|secret|key|credentials?|password)\b/i;

export const jobSecretRefused: Rule = {
  id: 'job-secret-refused',
  yields: 'to-any',
  find: (input) => (REFUSED.test(beginningOf(input, LONGEST_CODE)) ? places(input, TAKEN, 1).slice(0, 1) : []),
};
