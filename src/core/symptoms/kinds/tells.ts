/** Rules that read what people tell of a failure. */
import type { Rule } from '../rule.ts';
import { says } from './says.ts';

/**
 * Sees such words, at most once a line. What somebody tells is a fact of its own, so it counts beside the words of a
 * program that say the same.
 *
 * @param words sources of patterns; each is looked for by itself, without regard to case.
 * @param unless a line with this speaks of something else.
 */
export function tells(id: string, words: readonly string[], unless?: RegExp): Rule {
  const { find } = says(id, words, unless);
  return { id, find };
}
