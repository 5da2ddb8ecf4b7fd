/** A code with other words beside it: `401 postman` is a question about Postman, not about the code alone. */
import type { PhraseMatch } from '../phrases/phrases.ts';
import type { Saying } from '../phrases/sayings.ts';
import type { LookupTables } from '../records/records.ts';
import { isGeneric, isSmall } from '../words/generic.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './compared.ts';
import type { Evidence } from './evidence.ts';

type Match = PhraseMatch<Saying>;

/** Longer texts are pastes: they name a page by what they say. */
const longest = 80;
/** More pages than this with the same words are not named by them, only offered. */
const mostNamed = 3;
/** Pages that hold this part of the words are offered below the code. */
const leastPart = 0.5;
const above = 5;
const below = -20;

/**
 * Pages about a code in the text (causes, comparisons) by the words that stand beside the code. All of
 * the words in the name of few pages put those before the code; other pages come behind it.
 *
 * @param best the highest score of the code's own page so far.
 */
export function specificEvidence(
  text: string,
  tokens: readonly Token[],
  codes: readonly Mention[],
  matches: readonly Match[],
  about: {
    readonly records: LookupTables;
    readonly codesOf: (key: string) => readonly string[];
    readonly best: (codes: readonly string[]) => number;
  },
): Evidence[] {
  if (codes.length === 0 || text.trim().length > longest) return [];
  const said = codes.map(({ code }) => code);
  const ofCodes = matches.filter(({ whole, phrase }) => whole && said.includes(phrase.targets[0]?.key ?? ''));
  const schemes = new Set(about.records.schemes.map(([, name]) => name.toLowerCase()));
  const taken = (token: Token) =>
    [...codes, ...ofCodes].some(({ start, end }) => start < token.end && end > token.start) || schemes.has(token.text);
  const words = tokens.filter(
    (token) =>
      token.size === 1 && token.trust === 1 && !isGeneric([token.text]) && !isSmall(token.text) && !taken(token),
  );

  if (words.length === 0) return [];
  const found = new Map<string, Evidence & { part: number }>();
  for (const { phrase, share, start, end } of matches) {
    const key = phrase.targets[0]?.key ?? '';
    if (phrase.kind !== 'title' || !about.codesOf(key).some((code) => said.includes(code))) continue;
    const held = words.filter(({ start }) =>
      tokens.some((token) => token.start === start && token.size === 1 && phrase.words.includes(token.text)),
    );
    const part = held.length / words.length;
    const score = part + share / 100 + (held[0]?.text === phrase.words[0] ? 0.1 : 0);
    if (part < leastPart || score <= (found.get(key)?.score ?? 0)) continue;
    found.set(key, { key, score, part, why: phrase.why, matched: { start, end } });
  }
  const pages = [...found.values()].sort((a, b) => b.score - a.score);
  const count = pages.filter(({ part }) => part === 1).length;
  const named = count > 0 && count <= mostNamed;
  const base = about.best(said) + (named ? above : below);
  return pages.slice(0, named ? count : mostNamed).map((page, index) => ({ ...page, score: base - index / 10 }));
}
