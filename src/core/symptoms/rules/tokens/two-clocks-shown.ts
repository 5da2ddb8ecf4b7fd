/**
 * The time of two computers stands side by side, or that of an answer beside one's own, and they differ:
 *
 *     host:  Mon Nov 30 08:00:00 UTC 2026
 *     guest: Mon Nov 30 07:12:00 UTC 2026
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** As `date` and HTTP write it, and ISO 8601. Groups: day or month first, then the clock, then the year. */
const DATE = `(?:[a-z]{3},? {1,2})?(?:(${MONTH}) {1,2}(\\d{1,2})|(\\d{1,2}) (${MONTH}) \\d{4}),? (\\d\\d:\\d\\d:\\d\\d)(?: (?:UTC|GMT))?|(20\\d\\d-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)`;
const WHO =
  'host|guest|master|slave|primary|replica|worker|controller|vm|container|docker|server|client|phone|laptop|pc|pi|nas|wsl2?|windows|linux|api|idp|issuer|keycloak|browser|device|local|remote|here|mine|node[ -]?\\d|date -u|(?:< ?)?date';
const CLOCK = new RegExp(
  `(?:^[ \\t>$#]{0,6}|[,;/|] ?|[ \\t]{2,6})(${WHO})\\b[^\\n\\d]{0,16}?(?:[:=>]|\\n)[ \\t]{0,4}(?:${DATE})(?=(?:\\.\\d{1,9})?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d|[A-Z]{3,4})\\b)?(?: \\d{4})?(?:[ \\t]*(?:[(,;)/|\\r\\n]|$)|[ \\t]{2,6}[a-z]))`,
  'dgim',
);
/** Less is the way there; half hours are time zones. */
const [LEAST, MOST, ZONE] = [30, 400 * 86_400, 1_800];
const LONGEST = 4_000;

export const twoClocksShown: Rule = {
  id: 'two-clocks-shown',
  find: (input) => {
    if (writtenText(input).length > LONGEST) return [];
    const clocks = matches(input, CLOCK).map((match) => ({
      who: (match[1] ?? '').toLowerCase(),
      at: secondsOf(match),
      span: spanOf(match),
    }));
    const second = clocks.find(({ who, at }, index) =>
      clocks.slice(0, index).some((one) => one.who !== who && isApart(Math.abs(one.at - at))),
    );
    return second?.span ? [sighting(input, second.span)] : [];
  },
};

function isApart(difference: number): boolean {
  return difference >= LEAST && difference < MOST && difference % ZONE !== 0;
}

function secondsOf(match: RegExpExecArray): number {
  const [, , monthFirst, dayBehind, dayFirst, monthBehind, clock, isoDay, isoClock] = match;
  if (isoDay) return Date.parse(`${isoDay}T${isoClock}Z`) / 1000;
  const month = MONTHS.indexOf((monthFirst ?? monthBehind ?? '').toLowerCase()) / 3 + 1;
  const day = `${month}`.padStart(2, '0') + `-${dayBehind ?? dayFirst ?? ''}`.replace(/-(\d)$/, '-0$1');
  return Date.parse(`2024-${day}T${clock}Z`) / 1000;
}
