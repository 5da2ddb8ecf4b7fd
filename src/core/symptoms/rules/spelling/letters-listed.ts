/**
 * Letters beyond ASCII in a list, each by itself, as when somebody tells which ones do not work:
 *
 *     It fails with `é`, `ü` or `ß`
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MARK = '["\'`“”‘’]';
const LETTER = '[\\u00a1-\\u00a9\\u00b0-\\u00b7\\u00bf-\\u024f\\u0370-\\u04ff\\u20ac]';
const QUOTED = `${MARK}${LETTER}{1,3}${MARK}`;
/** `ä`, `ö` or bare: ä, ö, ü. */
const LISTED = new RegExp(
  `${QUOTED}(?:(?:,| and| or|,? und|,? oder|,? et|,? ou| \\/)? ${QUOTED})+|(?<![\\p{L}\\d])${LETTER}(?:(?:, ?| ?\\/ ?)${LETTER}(?![\\p{L}\\d])){1,20}`,
  'dgiu',
);

export const lettersListed: Rule = {
  id: 'letters-listed',
  yields: 'to-any',
  find: (input) => places(input, LISTED).slice(0, 1),
};
