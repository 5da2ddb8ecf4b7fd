/**
 * The key that the answer repeats is the placeholder of a template, or stands in its brackets:
 *
 *     Incorrect API key provided: your_ope************here
 *     Incorrect API key provided: {sk-fa1B****cD3f}
 */
import { matches, places, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REPEATED =
  /\b(?:(?:incorrect|invalid|wrong|unknown|expired) (?:api[ -]?)?(?:key|token)(?: provided| given)?|your api[ -]?key): ?["'`]?((?:[<[(A-Za-z]|\{(?!\{))(?!rocess\.|mport\.|nv\.|s\.env)[^\s"'`,;]{4,120})/dgi;
/** How placeholders begin or end, where their middle is hidden too. */
const PLACEHOLDER =
  /^(?:[<[({]|(?:add|enter|insert|paste|put|replace|set)[-_]?(?:your|me|here|api|with)|(?:your|my)[-_]|change[-_]?me|replace[-_]?me|api[-_]key|openai[-_]|placeholder|example[-_]|dummy|fake|test[-_]?key|todo|(?:sk-)?x{3,}|sk-\.{3}|sk-your)|(?:[-_]here|[*]here|_key|[*]key|x{4,}|[>\]}])\.?$/i;
/** Where the answer repeats the end alone, in small letters: that of a variable is in capitals. */
const END = /\bapi key: ?(\*{4}[a-z\d]{1,3}[})>\]])(?= is invalid)/dg;
/** What stands for a real key that somebody, or this site's own masking, has hidden. */
const HIDDEN = /\[redacted|<redacted|xxx\d+x/i;

export const refusedKeyIsPlaceholder: Rule = {
  id: 'refused-key-is-placeholder',
  find: (input) => [
    ...sightingsOf(
      input,
      matches(input, REPEATED).filter((match) => PLACEHOLDER.test(match[1] ?? '') && !HIDDEN.test(match[1] ?? '')),
      1,
    ),
    ...places(input, END, 1),
  ],
};
