/**
 * The shell took a sign of a value for its own, and what stood behind it for a command or for names of files:
 *
 *     set TOKEN=fake&word
 *     'word' is not recognized as an internal or external command
 */
import { matches, places, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NOT_FOUND =
  /'([\w.^%!#@-]{1,60})' is not recognized as an internal or external command|(?:^|[\s:])(?:-?(?:bash|zsh|sh|dash): )(?:line \d+: )?([\w.^%!#@-]{1,60}): (?:command )?not found|\bcommand not found: ([\w.^%!#@-]{1,60})|\bThe term '([\w.^%!#@-]{1,60})' is not recognized/dg;
/** zsh takes `?`, `*` and brackets for names of files. Of an address or a login, since files are looked for as well. */
const NO_FILE = /\bzsh: no matches found: [^\n]{0,60}?(?:https?:\/\/|:\S|@|[?&]\w{1,30}=)[^\n]{0,200}/dg;
const AMPERSAND = /\bThe ampersand \(&\) character is not allowed\b/dg;

export const shellTakesSign: Rule = {
  id: 'shell-takes-sign',
  find: (input) => [
    ...sightingsOf(
      input,
      matches(input, NOT_FOUND).filter((match) => {
        const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
        return ['&', ';', '|'].some((sign) => input.text.includes(`${sign}${word}`));
      }),
    ),
    ...places(input, NO_FILE),
    ...places(input, AMPERSAND),
  ],
};
