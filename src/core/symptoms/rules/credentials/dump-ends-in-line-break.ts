/**
 * A dump of a secret's bytes ends in a line feed:
 *
 *     printf … | xxd
 *     00000000: 6661 6b65 0a                             fake.
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DUMPED = /\b(?:xxd|od -|hexdump|hd\b)/;
const HEX =
  /^[\da-f]{6,8}:?[ \t]{1,3}(?:[\da-f]{2,4}[ \t]{1,2}){0,16}?(?:[\da-f]{2})?(0a)(?=[ \t]{2,60}[^\n]{1,20}$|[ \t\r]{0,60}$)/dgim;
const SIGNS = /^\d{6,8}[ \t]{1,6}(?:\S{1,3}[ \t]{1,4}){0,15}?(\\n)[ \t\r]*$/dgm;
const SECRET = /token|key|secret|passw|credential|base64|authorization|htpasswd|session|pat\b/i;

export const dumpEndsInLineBreak: Rule = {
  id: 'dump-ends-in-line-break',
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    return DUMPED.test(text) && SECRET.test(text)
      ? [...places(input, HEX, 1), ...places(input, SIGNS, 1)].slice(0, 1)
      : [];
  },
};
