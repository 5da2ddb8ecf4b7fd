/** Rules that read what people tell of a failure. */
import { tellsOfTrouble } from '../facts/trouble.ts';
import type { Rule } from '../rule.ts';
import { says } from './says.ts';

/** A text up to this length may be a note of what was found, which need not name the failure. */
const NOTE = 600;

/** Words for 'and then it worked', as the source of a pattern. */
export const HELPED =
  '(?:works?|worked|working|fix(?:es|ed)?|solv(?:es|ed)|help(?:s|ed)|resolv(?:es|ed)|did the trick)';

/**
 * Sees such words, at most once a line. What somebody tells is a fact of its own, so it counts beside the words of a
 * program that say the same.
 *
 * @param words sources of patterns; each is looked for by itself, without regard to case.
 * @param unless a line with this speaks of something else.
 */
export function tells(id: string, words: readonly string[], unless?: RegExp): Rule {
  const { find } = says(id, words, unless);
  return { id, find: (input) => (input.text.length <= NOTE || tellsOfTrouble(input.text) ? find(input) : []) };
}

/** The same for words that also stand in manuals: they count only beside words for some trouble. */
export function tellsOfFailure(id: string, words: readonly string[], unless?: RegExp): Rule {
  const { find } = tells(id, words, unless);
  return { id, find: (input) => (tellsOfTrouble(input.text) ? find(input) : []) };
}
