/**
 * A secret is one or two characters longer than it should be:
 *
 *     the key has 41 characters, expected 40
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LENGTHS =
  /(?:\b(?:length|len|size|chars|characters|bytes|wc)\b[^\n\d]{0,30}(\d{2,4})\b|\b(\d{2,4}) (?:chars|characters|bytes|long))[^\n\d]{0,40}?(?:expect\w*|instead of|should be|should have|not|vs\.?|versus|but|rather than|must be|only|!=)[^\n\d]{0,30}(\d{2,4})\b/dgi;
const SECRET = /token|key|secret|passw|credential|pat\b/i;
/** A line break of Windows, or one character. */
const MOST = 2;

export const secretLengthDiffers: Rule = {
  id: 'secret-length-differs',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, LENGTHS).filter((match) => {
        const [one, other] = [Number(match[1] ?? match[2]), Number(match[3])];
        const start = Math.max(0, match.index - 80);
        const near = SECRET.test(input.text.slice(start, match.index + match[0].length + 80));
        if (/\bat (?:most|least)\b|\bm(?:ax|in)/i.test(match[0])) return false;
        return near && one !== other && Math.abs(one - other) <= MOST;
      }),
    ),
};
