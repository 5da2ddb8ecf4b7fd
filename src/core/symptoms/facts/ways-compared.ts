/** Ways of giving a login that somebody tried side by side, each with what came of it, a line for each. */
import type { Span } from '../../http/exchange.ts';
import type { RuleInput } from '../rule.ts';
import { perInput } from './per-input.ts';
import { writtenText } from './text-matches.ts';

interface Way {
  /** `authorization`, or the name of another field or parameter, in lower case. */
  readonly place: string;
  /** In Authorization the word before the value, in lower case; empty where there is none. */
  readonly word: string;
  readonly span: Span;
  readonly isGood: boolean;
}

const LONGEST = 6_000;
const MOST = 60;
const FIELD =
  /(?<![\w-])(?:(Authorization)["'`]?[ \t]?:[ \t]{0,3}["'`]?(?:(Bearer|Basic|Token|ApiKey|Api-Key|Key|JWT|MediaBrowser|Bot|App|Api)\b)?|((?:X-)?[A-Za-z]{2,20}(?:-[A-Za-z]{2,20}){0,3}-?(?:Key|Token|Auth|Secret)|api_?key|private-token)["'`]?[ \t]?:[ \t]{0,3}["'`]?[\w$<{*.])/i;
const QUERY = /[?&]([\w-]{0,20}(?:key|token|auth))=/i;
const GOOD = /(?<![\w.:])20[0-6]\b|\b(?:works?|worked|succeeds?|success|accepted|valid|ok|okay|fine)\b|✅|✓/i;
const BAD =
  /(?<![\w.:])40[13]\b|\bunauthori[sz]ed\b|\b(?:fail(?:s|ed)?|refused|rejected|invalid|denied)\b|\b(?:not|n['’]t) work|❌|✗/i;

export const waysCompared = perInput((input: RuleInput): readonly Way[] => {
  const text = writtenText(input);
  if (text.length > LONGEST) return [];
  const found: Way[] = [];
  let open: Omit<Way, 'isGood'> | undefined;
  let start = 0;
  for (const line of text.split('\n').slice(0, MOST)) {
    const field = FIELD.exec(line);
    const query = field ? null : QUERY.exec(line);
    const match = field ?? query;
    if (match) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const place = field ? (field[1] ?? field[3] ?? '') : `?${query?.[1] ?? ''}`;
      open = { place: place.toLowerCase(), word: (field?.[2] ?? '').toLowerCase(), span };
    }
    // What came of it stands behind the way, or on one of the lines below.
    const said = match ? line.slice(match.index + match[0].length) : line;
    const [good, bad] = [GOOD.test(said), BAD.test(said)];
    if (open && good !== bad) {
      found.push({ ...open, isGood: good });
      open = undefined;
    }
    start += line.length + 1;
  }
  return found;
});
