/**
 * One line is a word as a password is, with a letter beyond ASCII, and the others tell of a failed login. Client and server
 * must then mean the same encoding:
 *
 *     Fake4loJ1Öb
 *     401 Unauthorized
 */
import { passwordLines } from '../../../passwords/password-lines.ts';
import { sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const passwordLetterBeyondAscii: Rule = {
  id: 'password-letter-beyond-ascii',
  find: (input) =>
    passwordLines(input.text)
      .filter(({ beyondAscii }) => beyondAscii)
      .map(({ start, end }) => sighting(input, { start, end })),
};
