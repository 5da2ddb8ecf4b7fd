/**
 * A listing of the bytes shows a carriage return or a line feed behind a value:
 *
 *     fakefakefake^M$
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SHOWN = /(?<=\w)\^M\$?(?=\s*$)|(?<=[\w=])%0[dDaA](?:%0[aA])?(?=["'\s&]|$)/dgm;
const NAMED = /(?:token|key|secret|passw\w{0,6}|authorization|bearer|basic|cat -A)[^\n]{0,200}$/i;
/** Written into a program or setting, or printed as the value of a setting. */
const WRITTEN =
  /\b\w{0,40}(?:token|api_?key|secret|password)["']?\s{0,3}[:=]\s{0,3}b?["'][^"'\\\s]{4,400}(\\r\\n|\\r|\\n)["']/dgi;

/** What a program printed with its quotes, alone on its line. */
const PRINTED = /^b?["'][\w.+/=:-]{8,400}(\\r\\n|\\r|\\n)["'][ \t\r]*$/dgm;

export const carriageReturnShown: Rule = {
  id: 'carriage-return-shown',
  find: (input) => [
    ...places(input, SHOWN).filter(({ span }) =>
      NAMED.test(
        input.text
          .slice(Math.max(0, span.start - 200), span.start)
          .split('\n')
          .slice(-2)
          .join(' '),
      ),
    ),
    ...places(input, WRITTEN, 1),
    ...places(input, PRINTED, 1),
  ],
};
