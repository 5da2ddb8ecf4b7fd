/**
 * One line is a word as a password is, with a character that has a meaning elsewhere, and the others tell of a failed login:
 *
 *     Qv?$z&2fake7
 *     Login... Error: Unknown.
 */
import { passwordLines } from '../../../passwords/password-lines.ts';
import { sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const passwordBesideRefusal: Rule = {
  id: 'password-beside-refusal',
  find: (input) =>
    passwordLines(input.text)
      .filter(({ beyondAscii }) => !beyondAscii)
      .map(({ start, end }) => sighting(input, { start, end })),
};
