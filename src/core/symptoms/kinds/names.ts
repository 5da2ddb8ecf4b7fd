/** Rules that read which thing a failure has to do with, where the paste says little more. */
import { tellsOfTrouble } from '../facts/trouble.ts';
import type { Rule } from '../rule.ts';
import { says } from './says.ts';

/**
 * Sees the name of a thing, at most once a line, where the paste tells of trouble: manuals, settings and lists of
 * changes name it too.
 *
 * @param words sources of patterns; each is looked for by itself, without regard to case.
 * @param unless a line with this speaks of something else.
 */
export function names(id: string, words: readonly string[], unless?: RegExp): Rule {
  const rule = says(id, words, unless, 'to-any');
  return { ...rule, find: (input) => (tellsOfTrouble(input.text) ? rule.find(input) : []) };
}
