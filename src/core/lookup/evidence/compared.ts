/** Two codes that a text sets side by side, by number or by name: `401 vs 403`, `forbidden or unauthorized`. */
import type { LookupTables } from '../records/records.ts';
import { type Evidence, weights } from './evidence.ts';

/** A code that the text mentions. */
export interface Mention {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const between =
  /(?:^|[^\p{L}])(?:vs?|versus|or|instead(?: of)?|rather(?: than)?|not|than|and|oder|statt|und|ou|au lieu d|et|o|en vez de|y|или|вместо|и|e|invece di|ao invés de|em vez de)(?:[^\p{L}]|$)|和|与|と|還是|还是|[/|]/iu;
const about =
  /(?:^|[^\p{L}])(?:vs|versus|instead of|rather than|replac(?:e[ds]?|ing)|differences?|differ|unterschied|différence|diferencia|diferença|разница|compared?)(?:[^\p{L}]|$)|区别|而不是|違い|차이/iu;
/** Words that may stand between the two when a mere `or` or `/` joins them. */
const closest = 40;
const shortText = 40;
/** A text of more codes is a list or a log; only its first ones are set side by side. */
const mostMentions = 16;

/**
 * The comparison of two mentioned codes that has a page. It is sure when the text compares, a hint otherwise.
 * Words such as `or` count only between the two.
 */
export function comparedCodes(mentions: readonly Mention[], text: string, records: LookupTables): Evidence[] {
  const known = new Set(records.comparisons.map(([id]) => id));
  const found: Evidence[] = [];
  const compares = about.test(text) || text.trim().length <= shortText / 2;
  const set = mentions.slice(0, mostMentions);
  for (const [index, first] of set.entries()) {
    for (const second of set.slice(index + 1)) {
      const [low = '', high = ''] = [first.code, second.code].sort((a, b) => Number(a) - Number(b));
      const id = `${low}-vs-${high}`;
      if (low === high || !known.has(id)) continue;
      const [left, right] = first.start < second.start ? [first, second] : [second, first];
      const middle = text.slice(left.end, right.start);
      const sure = compares || (middle.length <= closest && between.test(middle));
      found.push({
        key: `compare/${id}`,
        score: sure ? weights.comparison : weights.pair,
        why: 'sets the two codes side by side',
        matched: { start: left.start, end: right.end },
      });
    }
  }
  return found;
}
