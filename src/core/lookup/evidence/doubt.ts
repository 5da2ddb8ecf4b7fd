/** Evidence that other evidence makes doubtful: it is kept, with less weight. */
import type { PhraseMatch } from '../phrases/phrases.ts';
import type { Saying } from '../phrases/sayings.ts';
import type { LookupTables } from '../records/records.ts';
import { type Evidence, weights } from './evidence.ts';
import type { FoundNumber } from './numbers.ts';

/** Evidence of names, less of it where the name is but a word of a longer text that a program prints. */
export function outOfTexts(named: readonly Evidence[], matches: readonly PhraseMatch<Saying>[]): Evidence[] {
  const texts = matches.filter(({ phrase, whole, trust }) => whole && trust === 1 && phrase.kind === 'text');
  return named.map((evidence) => {
    const { start = 0, end = 0 } = evidence.matched ?? {};
    const inside = texts.some((text) => text.start <= start && text.end >= end && text.end - text.start > end - start);
    const sure = evidence.score >= weights.schemeInPlace;
    return inside && !sure ? { ...evidence, score: evidence.score - weights.wordOfText } : evidence;
  });
}

/** What a phrase names comes behind the number on the text when it has nothing to do with that number. */
export function agreeing(
  spoken: readonly Evidence[],
  numbers: readonly FoundNumber[],
  codesOf: (key: string) => readonly string[],
): Evidence[] {
  const sure = numbers.filter(({ trust }) => trust === 'line' || trust === 'word').map(({ code }) => code);
  if (sure.length === 0) return [...spoken];
  return spoken.map((evidence) => {
    const codes = codesOf(evidence.key);
    if (codes.length === 0 || codes.some((code) => sure.includes(code))) return evidence;
    return { ...evidence, score: Math.min(evidence.score - 12, weights.number.word - 8) };
  });
}

/** The codes that a page is about: a code's own, a vendor's and the one it refines, a cause's, those of a comparison. */
export function codesOfPages(records: LookupTables, parentOf: (key: string) => string | undefined) {
  const causes = new Map(records.causes.map(([id, , codes]) => [`causes/${id}`, codes.map(String)]));
  return (key: string): readonly string[] => {
    if (key.startsWith('compare/')) return key.match(/\d{3}/g) ?? [];
    const number = /(?:^|\/)(\d{3,4}(?:\.\d+)?)$/.exec(key)?.[1];
    if (number === undefined || key.startsWith('fix/')) return causes.get(key) ?? [];
    return [number, number.replace(/\..*$/, ''), parentOf(key) ?? number];
  };
}
