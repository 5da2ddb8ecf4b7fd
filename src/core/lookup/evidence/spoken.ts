/** Phrases found in a text -> the pages that they name. */
import type { PhraseMatch } from '../phrases/phrases.ts';
import type { Saying } from '../phrases/sayings.ts';
import { isShort } from '../words/generic.ts';
import type { Evidence } from './evidence.ts';

type Match = PhraseMatch<Saying>;

/** What a phrase's weight is worth. */
const base = { name: 44, text: 46, title: 34 } as const;
const perWeight = 1.25;
/** A phrase of words that any error text holds, or of one or two plain words, proves little. */
const mostGeneric = 56;
const mostShort = 57;
const most = { name: 72, text: 90, title: 58 } as const;
/** A word of at least this weight stands in a few phrases only. */
const leastRare = 10;
const leastTrust = 0.65;
/** Below this share a part of a phrase says nothing. */
const leastShare = { name: 0.6, text: 0.4, title: 0.34 } as const;

/**
 * What each match speaks for. A phrase inside a longer one that stands there whole says less.
 *
 * @param weightFor what the query's words weigh, as far as they ask for a page.
 */
export function spokenEvidence(
  matches: readonly Match[],
  weightFor: (key: string) => number,
  query: string,
): Evidence[] {
  const wholes = matches.filter(({ whole, trust }) => whole && trust === 1);
  return matches.flatMap((match) => {
    const score = scoreOf(match, weightFor(match.phrase.targets[0]?.key ?? ''));
    if (score <= 0) return [];
    const within = wholes.filter(
      (other) =>
        other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
    );
    const inside = within.length > 0;
    // A piece of an identifier that is known as a whole is no text of its own.
    if (!match.whole && match.phrase.kind === 'text' && within.some(({ phrase }) => phrase.words.length === 1))
      return [];
    const { written, text = '' } = match.guess ?? {};
    const why = written && !match.phrase.words.includes(written) ? `“${written}” read as “${text}”` : match.phrase.why;
    const { start, end } = match;
    const all = match.whole && match.trust === 1 && match.phrase.kind !== 'title';
    const exact = all && !/[\p{L}\p{N}]/u.test(query.slice(0, start) + query.slice(end));
    return match.phrase.targets.map(({ key, shift, section }, index) => ({
      key,
      score: score + shift - (inside ? 6 : 0),
      why,
      matched: { start, end },
      exact: exact && index === 0,
      section,
    }));
  });
}

const isCode = ({ kind, targets: [target] }: Saying) => kind === 'name' && /^\d{3}$/.test(target?.key ?? '');

function scoreOf({ phrase, weight, share, order, whole, common, trust }: Match, queryWeight: number): number {
  const { kind } = phrase;
  if (whole) {
    const full = Math.min(most[kind], base[kind] + weight * perWeight);
    const limit = phrase.plain ? mostGeneric : isShort(phrase.words) ? mostShort : full;
    // Of an identifier, a beginning says less than of a word.
    return Math.min(full, limit) * (trust < leastTrust && kind === 'text' ? trust : 0.5 + trust / 2);
  }
  if (phrase.plain || (common && kind === 'text')) return 0;
  // One word in common with a long text is no match, unless it is all that is asked, and a rare one; of a name any is.
  const only = weight > 0.99 * queryWeight && (isCode(phrase) || weight > leastRare);
  const together = order > 0 || kind === 'title' || only;
  const asked = queryWeight > 0 && together ? Math.min(1, weight / queryWeight) : 0;
  const fit = Math.max(share, asked * (kind === 'title' ? 1 : 0.85));
  if (fit < leastShare[kind]) return 0;
  const part = base[kind] + weight * perWeight * (0.35 + 0.5 * order);
  const loose = together ? 1 : 0.6;
  // Of two that fit alike, the one that says less besides comes first.
  return Math.min(most[kind] - 6, part) * loose * (0.45 + 0.5 * fit) * (0.8 + 0.2 * order) + share;
}
