/**
 * A login in double quotes, or in none, has a dollar sign, and the shell puts a variable there. Only single quotes keep it:
 *
 *     export REGISTRY_USER="robot$shop"
 *     +login bob "fa$$ke1"
 */
import { beginningOf, groupOf, LONGEST_CODE, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A word, a dollar sign, and what no person would name a variable; or a robot account of Harbor, or the one user of NGC. */
const INSIDE =
  '(?:[\\w!@#%^&*.+~-]{0,40}[a-z\\d!@#%]\\$(?:\\$|\\d|[a-z]|[A-Z][a-z])[\\w!@#%^&*.+~-]{0,40}|robot\\$[\\w+-]{1,60}|\\$oauthtoken)';
const PLACES = [
  // What a shell stores.
  `^[ \\t]*(?:[$#>%] ?)?export [A-Za-z_]\\w{1,60}=(?:"(${INSIDE})"|(${INSIDE})(?=\\s|$))`,
  // Options of programs that `-u` and `--password` do not reach, and arguments behind a word for a login.
  `^[^\\n]{0,200}?[ \\t](?:--?(?:pass(?:word)?|user|pw|secret|token)\\d{0,2}|-p|-u|-U|\\+login \\S{1,60}|alias set(?: \\S{1,80}){3})[ =](?:"(${INSIDE})"|(${INSIDE})(?=\\s|$))`,
  `(?:-H|--header)(?:[ =]|", ?)"[\\w-]{2,40}: ?(?:(?:Bearer|Basic|Token) )?(${INSIDE})"`,
  `\\becho[ \\t]+(?:-\\w{1,3}[ \\t]+)?"(${INSIDE})"[ \\t]*\\|`,
  `--from-literal[= ](?:[\\w.-]{1,40}=)?"([\\w.@-]{1,40}:${INSIDE}[^"\\n]{0,100})"`,
  `\\b(?:login|username|user)["']?[ :=]{1,3}"(robot\\$[\\w+-]{1,60}|\\$oauthtoken)"`,
];
const CHANGED = new RegExp(PLACES.join('|'), 'dgm');
/** In these nothing is replaced. */
const KEPT = /^[^\n"]{0,200}'[^'\n]{0,200}$/;
const REPLACED =
  /\bexport\b|envsubst|\becho\b|^[ \t]*(?:[$#>%] )?(?:sudo )?[a-z][\w./-]{1,40} |docker|--header|\$\(|netrc|credentials/m;

export const quotedValueChangedByShell: Rule = {
  id: 'quoted-value-changed-by-shell',
  find: (input) =>
    !/\bLogin Succeeded\b/i.test(beginningOf(input, LONGEST_CODE)) && REPLACED.test(beginningOf(input, LONGEST_CODE))
      ? matches(input, CHANGED)
          .flatMap((match) => {
            const at = groupOf(match);
            const span = spanOf(match, at);
            const line = span ? input.text.slice(input.text.lastIndexOf('\n', span.start - 1) + 1, span.start) : '';
            return span && !KEPT.test(line) ? [sighting(input, span)] : [];
          })
          .slice(0, 1)
      : [],
};
