/** Rules that see one part of a program added behind another. */
import { codeText, matches, sighting, spanOf } from '../facts/text-matches.ts';
import type { Rule } from '../rule.ts';

/** Sees the first place of `later` behind that of `first`. Both patterns are global, `later` has the flag `d`. */
export function addedBehind(id: string, first: RegExp, later: RegExp): Rule {
  return {
    id,
    find: (input) => {
      const [one] = codeText(input) ? matches(input, first) : [];
      const other = one && matches(input, later).find(({ index }) => index > one.index);
      const span = other && spanOf(other);
      return span ? [sighting(input, span)] : [];
    },
  };
}
