/**
 * An argument of a command has a dollar sign inside a word, without quotes. The shell puts a variable there, mostly an
 * empty one:
 *
 *     make-config bob fake$word bob@example.com
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Neither a path, a setting nor the value of an option, which another rule sees. Variables of scripts are in capitals. */
const ARGUMENT =
  /^[ \t]{0,8}(?:[$#>%] ?)?(?:sudo )?(?!for |if |while |echo |export |let |const |var )[a-z./][\w./-]{1,40}(?: (?!-)[\w.@:+-]{1,60}){0,6} ([\w!@#%^&*.+-]{2,40}[A-Za-z\d!@#%]\$[a-z][A-Za-z\d]{0,30})(?= |\r?$)/dgm;
const LOGIN = /log-?in|user|uname|passw|auth|token|secret|cred|cfg|\w@\w|curl|\b401\b/i;

export const argumentChangedByShell: Rule = {
  id: 'argument-changed-by-shell',
  find: (input) => (LOGIN.test(beginningOf(input, LONGEST_CODE)) ? places(input, ARGUMENT, 1) : []),
};
