/**
 * A program gets `user:password` on its command line, and the shell takes a part of the password for a variable, which is
 * mostly empty:
 *
 *     http -a fake:$S123456 https://example.com/
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COMMAND =
  '^[ \\t]*(?:[$#>%] )?(?:sudo )?(?:https?|xh|curl(?:\\.exe)?|wget|ab|hey|mosquitto_(?:pub|sub)|svn)(?=[ \\t])';
const OPTION = '[ \\t](?:-a|-u|-A|--auth|--user)[ =]?';
const USER = '[\\w.@+-]{1,60}:';
/** A name no script would give a variable: figures behind few letters, or small letters with figures among them. */
const PASSWORD_LIKE =
  '\\$(?:[A-Za-z]{0,3}\\d{3,20}|\\d\\w{3,20}|(?=[A-Za-z]{0,12}[a-z])[A-Za-z]{1,12}\\d{1,8}[A-Za-z]\\w{0,20})[\\w!@#%^*.-]{0,20}';
/** Or a word before the sign, and no name in capitals behind it. */
const BEHIND_A_WORD = '[\\w!@#%^*.-]{1,40}\\$(?![A-Z_]{3,30}(?:[^\\w]|$))\\w[\\w!@#%^*.-]{0,40}';
const PAIR = `${USER}(?:${PASSWORD_LIKE}|${BEHIND_A_WORD})`;
const CHANGED = new RegExp(`${COMMAND}[^\\n]{0,200}?${OPTION}(?:"(${PAIR})"|(${PAIR}))(?=\\s|$)`, 'dgm');

export const pairChangedByShell: Rule = {
  id: 'pair-changed-by-shell',
  find: (input) => [1, 2].flatMap((group) => places(input, CHANGED, group)),
};
