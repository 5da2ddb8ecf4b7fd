/**
 * A token begins to count later than the time that is shown beside it, by seconds or minutes:
 *
 *     [nbf] => 1800000123
 *     php > echo time();
 *     1800000000
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TIME = '(1[5-9]\\d{8}|2\\d{9}|20\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d)(?![\\d.])';
const BEGINS = new RegExp(
  `\\b(?:iat|nbf|not[- _]?before|issued[- _]?at|valid (?:only )?(?:after|from)|(?:is|becomes) valid at|claim_val)\\b[^\\d\\n]{0,24}${TIME}`,
  'dgi',
);
const NOW = new RegExp(
  `(?:\\bnow\\b|\\bit(?:['’]s| is)\\b|\\btime\\(\\)|\\bdate \\+%s|\\bcurrent(?:ly)?\\b|\\b(?:server|local|system|actual)[ _-]?time\\b|\\butc_?now\\b|\\bto_unix\\b|\\bgetTime\\(\\)|\\bdate -u)[^\\d\\n]{0,30}(?:\\n[^\\d\\n]{0,12})?${TIME}`,
  'gi',
);
const LONGEST = 5_000;
/** An hour more is a time zone, and no clock that went wrong by itself. */
const MOST = 3_000;

export const beginsAfterTimeShown: Rule = {
  id: 'begins-after-time-shown',
  find: (input) => {
    if (writtenText(input).length > LONGEST) return [];
    const nows = matches(input, NOW).map((match) => seconds(match[1] ?? ''));
    const found = matches(input, BEGINS)
      .filter((match) => {
        const begins = seconds(match[1] ?? '');
        return nows.some((now) => begins > now && begins - now < MOST);
      })
      .slice(0, 1);
    return sightingsOf(input, found);
  },
};

function seconds(time: string): number {
  return /-/.test(time) ? Date.parse(`${time.replace(' ', 'T')}Z`) / 1000 : Number(time);
}
