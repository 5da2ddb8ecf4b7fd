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
/** Below this share a part of a phrase says nothing. */
const leastShare = { name: 0.6, text: 0.4, title: 0.34 } as const;

/** What each match speaks for. A phrase inside a longer one that stands there whole says less. */
export function spokenEvidence(matches: readonly Match[], queryWeight: number): Evidence[] {
  const wholes = matches.filter(({ whole, trust }) => whole && trust === 1);
  return matches.flatMap((match) => {
    const score = scoreOf(match, queryWeight);
    if (score <= 0) return [];
    const inside = wholes.some(
      (other) =>
        other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
    );
    const why = match.guess?.written ? `“${match.guess.written}” read as “${match.guess.text}”` : match.phrase.why;
    return match.phrase.targets.map(({ key, shift }) => ({
      key,
      score: score + shift - (inside ? 6 : 0),
      why,
      matched: { start: match.start, end: match.end },
    }));
  });
}

function scoreOf({ phrase, weight, share, order, whole, trust }: Match, queryWeight: number): number {
  const { kind } = phrase;
  if (whole) {
    const full = Math.min(most[kind], base[kind] + weight * perWeight);
    const limit = phrase.plain ? mostGeneric : isShort(phrase.words) ? mostShort : full;
    return Math.min(full, limit) * (0.5 + trust / 2);
  }
  if (phrase.plain) return 0;
  // One word in common with a long text is no match, however short the query.
  const together = order > 0 || kind === 'title';
  const asked = queryWeight > 0 && together ? Math.min(1, weight / queryWeight) : 0;
  const fit = Math.max(share, asked * (kind === 'title' ? 1 : 0.85));
  if (fit < leastShare[kind]) return 0;
  const part = base[kind] + weight * perWeight * (0.35 + 0.5 * order);
  const loose = together ? 1 : 0.6;
  return Math.min(most[kind] - 6, part) * loose * (0.45 + 0.5 * fit) * (0.8 + 0.2 * order);
}
