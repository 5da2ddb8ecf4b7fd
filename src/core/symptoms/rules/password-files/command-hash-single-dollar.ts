/**
 * A hash with single dollar signs in an option of a command. A shell replaces them, unless single quotes stand round
 * it, and compose replaces them in any quotes:
 *
 *     command: --admin-password '$2y$05$x'
 *     docker run -e PASSWORD_HASH=$2y$10$x …
 */
import { matches, places, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HASH = String.raw`(?:[^\s:"'=]{1,64}:)?(\$(?:apr1|2[abxy]|[1567y]|argon2(?:id|i|d)|scrypt)\$(?!\$)[^\s"']{1,200})`;
const OPTION = new RegExp(
  String.raw`(?:--[\w.-]{0,60}?(?:pass|hash|auth|user)[\w.-]{0,60}[ =]|(?:-e|--env)[ =]["']?[A-Z][A-Z0-9_]{1,60}=|--set(?:-string)?[ =][\w.\\-]{1,80}=)(["']?)${HASH}`,
  'dgi',
);

/** What `echo` writes into a file. Single quotes keep it. */
const ECHO = new RegExp(
  String.raw`\b(?:echo|printf)[ \t]+(?:-\w+[ \t]+)?"?${HASH}|\b(?:echo|printf)[ \t]+(?:-\w+[ \t]+)?"[^'\n$]{1,100}(\$(?:apr1|2[abxy]?|[1567y]|argon2(?:id|i|d)|scrypt)\$(?!\$)[^\s"']{1,200})`,
  'dg',
);
/** A program that fills in variables gets the file before the server does. */
const FILLED = /\benvsubst\b|\btpl\b/g;
const IN_FILE = new RegExp(
  String.raw`^[ \t]*[\w.-]{0,40}(?:hash|pass(?:word)?|users?)["']?:[ \t]*["']?${HASH}`,
  'dgim',
);

export const commandHashSingleDollar: Rule = {
  id: 'command-hash-single-dollar',
  find: (input) => [
    ...places(input, ECHO, 1),
    ...places(input, ECHO, 2),
    ...(matches(input, FILLED).length > 0 ? places(input, IN_FILE, 1) : []),
    ...sightingsOf(
      input,
      matches(input, OPTION).filter((match) => {
        const line = input.text.slice(input.text.lastIndexOf('\n', match.index) + 1, match.index);
        // In a shell single quotes are right; in a compose file they do not help.
        const isCompose = /^[ \t]*(?:-[ \t]|command:|entrypoint:|["'\]]|--)/.test(line) || line.trim() === '';
        const isQuoted = match[0].slice(0, match[0].indexOf('$')).includes("'");
        return !isQuoted || isCompose;
      }),
      2,
    ),
  ],
};
