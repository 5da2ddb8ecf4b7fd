/**
 * A message or listing shows a character that cannot be seen: a byte order mark, a space of no width, a hard space:
 *
 *     'latin-1' codec can't encode character '\u200b' in position 12
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const INVISIBLE =
  /(?:\\u|U\+|%u)(?:feff|200[b-f]|202[a-e]|2060)\b|\\xef\\xbb\\xbf|\\xe2\\x80\\x(?:8[b-f]|a[a-e])|(?<=encode characters? ['"])\\xa0|%EF%BB%BF|%E2%80%8B|ï»¿|(?<=[\w*…])[␠␉␊␍␤↵]/dgi;
/** Code and manuals name such characters as well. */
const FAILED = /encode|header|token|key\b|secret|passw|auth|\b40[013]\b|credential|base64|invalid|bearer/i;

export const invisibleCharacterShown: Rule = {
  id: 'invisible-character-shown',
  find: (input) => (FAILED.test(beginningOf(input, LONGEST_CODE)) ? places(input, INVISIBLE).slice(0, 2) : []),
};
