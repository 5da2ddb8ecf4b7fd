/** Rules that read what a refusal says in plain words, whatever program says it. */
import { matches, sighting, spanOf, writtenText } from '../facts/text-matches.ts';
import type { Rule } from '../rule.ts';
import { plain } from '../texts/plain.ts';

/** Words for 'does not fit', as programs put them behind the name of a thing. */
export const UNFIT =
  '(?:invalid|incorrect|wrong|unexpected|mismatch\\w*|bad|unknown|untrusted|unrecogni[sz]ed|rejected|refused|denied|different|fail(?:ed|s|ure)?|raised|' +
  'not (?:valid|allowed|accepted|expected|match\\w*|trusted|configured|registered|recogni[sz]ed|found)|' +
  "(?:does|did|do)(?:n['’]t| not) match|can(?:not|['’]t|not) be verified|could(?:n['’]t| not) be (?:verified|validated))";

/** Words for 'does not fit', as programs put them before the name of a thing; `invalid_` and `Invalid` in one word too. */
export const UNFIT_BEFORE =
  '(?:invalid|incorrect|wrong|unexpected|mismatch(?:ed|ing)?|bad|unknown|untrusted|unrecogni[sz]ed)';

/**
 * Sees such words, at most once a line.
 *
 * @param words sources of patterns; each is looked for by itself, without regard to case.
 * @param unless a line with this speaks of something else.
 * @param yields `to-any` where the words leave many causes.
 */
export function says(id: string, words: readonly string[], unless?: RegExp, yields: Rule['yields'] = 'to-same'): Rule {
  const pattern = new RegExp(words.map((one) => `(?:${one})`).join('|'), 'dgi');
  return {
    id,
    yields,
    find: (input) => {
      const { text, origin } = plain(writtenText(input));
      const lines = new Set<number>();
      return matches({ ...input, text }, pattern).flatMap((match) => {
        const span = spanOf(match);
        const line = text.lastIndexOf('\n', match.index) + 1;
        if (!span || lines.has(line)) return [];
        const said = lineAt(text, line, span.end);
        if (CALM.test(said) || unless?.test(said)) return [];
        lines.add(line);
        return [sighting(input, origin(span))];
      });
    },
  };
}

/** Neither a test that passed nor an entry of a list of changes tells of a failure. */
const CALM =
  /\b(?:PASSED|passed)$|^[ \t]*(?:ok \d+\b)|^[ \t]*(?:[-*•] )?(?:\*\*)?(?:fix|feat|docs?|chore|refactor|test|perf|build|ci)(?:\([^)\n]{1,40}\))?!?:|^[ \t]*(?:[-*+]|\d+\.) (?:Fix(?:ed|es)?|Add(?:ed|s)?|Improv\w+|Support\w*|Update[ds]?|Remove[ds]?|Change[ds]?|Better|Handle[ds]?) \w/;

/** The line from `start` to a little behind `end`. */
function lineAt(text: string, start: number, end: number): string {
  const stop = text.indexOf('\n', end);
  return text.slice(Math.max(start, end - 400), Math.min(stop < 0 ? text.length : stop, end + 200));
}
