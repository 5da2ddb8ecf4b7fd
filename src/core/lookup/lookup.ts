/**
 * A query or an error text -> the pages that answer it, the likeliest first. The text is quietened (dates, addresses
 * and ids blanked out), its numbers are read by what stands around them, known phrases and names are found in its
 * words, and everything that speaks for a page is weighed (`evidence.ts`). No word has to match.
 */
import { comparedCodes, type Mention } from './evidence/compared.ts';
import { contrastEvidence, takenEvidence } from './evidence/contrast.ts';
import { numberReader } from './evidence/counted.ts';
import { agreeing, codesOfPages, outOfTexts } from './evidence/doubt.ts';
import { type Evidence, rankEvidence, weights } from './evidence/evidence.ts';
import { exactFinder } from './evidence/exact.ts';
import { misnamedSchemes, namedFinder } from './evidence/named.ts';
import type { FoundNumber } from './evidence/numbers.ts';
import { productFinder } from './evidence/products.ts';
import { relatedEvidence } from './evidence/related.ts';
import { specificEvidence } from './evidence/specific.ts';
import { spokenEvidence } from './evidence/spoken.ts';
import { type PhraseMatch, phraseIndex, type Steps } from './phrases/phrases.ts';
import { type Saying, sayingsOf } from './phrases/sayings.ts';
import { unpack } from './records/pack.ts';
import { pagesOf } from './records/pages.ts';
import type { LookupRecords, TargetKind } from './records/records.ts';
import { vocabularyOf, withGuesses } from './words/fuzzy.ts';
import { quiet } from './words/noise.ts';
import { tokensOf } from './words/tokens.ts';

export type { LookupRecords, TargetKind } from './records/records.ts';

/** A page that answers the query. */
export interface Target {
  /** The path of its URL without slashes around it, in lower case: `401`, `401.2`, `schemes/bearer`. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly kind: TargetKind;
  /** Why it is here, in one short sentence. */
  readonly why: string;
  /** The part of the query that made the match. */
  readonly matched?: { readonly start: number; readonly end: number } | undefined;
  /** Whether the query is the address or the name of this page, or a text of this page alone. */
  readonly exact: boolean;
}

export interface Lookup {
  /** The targets of a query, at most `limit` of them. Any text is allowed; an unknown one gives none. */
  lookup(query: string, limit?: number): Target[];
}

/** What stands behind this many characters of a query is left out. */
const longestQuery = 10_000;
const usualLimit = 8;
/** Weaker evidence than this is none. */
const leastScore = 24;
/** When nothing is as strong as this, such guesses are better than nothing, or than one that is hardly more. */
const sureScore = 30;
const leastGuess = 16;
const mostGuesses = 3;
/** Evidence weaker than this part of the first target's is none either. */
const leastOfFirst = 0.36;

/** Builds the index over the records. */
export function createLookup(packed: LookupRecords): Lookup {
  const steps = lookupInSteps(packed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps that are short on slow devices too: a page can do something else between them. */
export function* lookupInSteps(packed: LookupRecords): Steps<Lookup> {
  const records = unpack(packed);
  yield;
  const pages = pagesOf(records);
  yield;
  const phrases = yield* phraseIndex(yield* sayingsOf(records));
  const vocabulary = vocabularyOf([
    ...phrases.weights.keys(),
    ...records.schemes.map(([, name]) => name.toLowerCase()),
  ]);
  const numbers = numberReader(records);
  yield;
  const named = namedFinder(records);
  yield;
  const aboutProducts = productFinder(records);
  yield;
  const exact = exactFinder(pages, records, numbers.onlyUse);
  const codesOf = codesOfPages(records, numbers.parentOf);

  const evidenceFor = (query: string): Evidence[] => {
    const text = quiet(query);
    const tokens = withGuesses(tokensOf(text), vocabulary, !/\s$/.test(query));
    const found = numbers.numbers(text);
    const asked = aboutProducts(tokens);
    const matches = asked.fitting(phrases.match(tokens));
    const weightFor = (key: string) => phrases.weightOf(asked.wordsFor(key));
    const spoken = new Set(matches.flatMap(({ whole, phrase }) => (whole ? phrase.targets.map(({ key }) => key) : [])));
    const counted = numbers.evidence(found, { text, tokens, spoken });
    const mentions = mentionsOf(found, matches);
    const evidence = [
      ...exact(query, text),
      ...comparedCodes(mentions, text, records),
      ...counted,
      ...outOfTexts([...named(text), ...misnamedSchemes(tokens, records)], matches),
      ...agreeing(spokenEvidence(matches, weightFor, text), found, codesOf),
      ...contrastEvidence(found, text, records),
      ...takenEvidence(text, records),
    ];
    const best = (codes: readonly string[]) =>
      evidence.reduce((most, { key, score }) => (codes.includes(key) ? Math.max(most, score) : most), 0);
    const about = { records, codesOf, best };
    return [...evidence, ...specificEvidence(text, tokens, mentions, matches, about)];
  };
  // What is made for the first query only is made here, so that no key waits for it: sorted words, compiled patterns.
  const firsts = [
    () => vocabulary.pieces(),
    () => named(''),
    () => numbers.numbers(''),
    () => tokensOf(quiet('')),
    () => contrastEvidence([], '', records),
    () => evidenceFor(''),
  ];
  for (const first of firsts) {
    yield;
    first();
  }

  return {
    lookup: (query, limit = usualLimit) => {
      const cut = query.slice(0, longestQuery);
      const ranked = rankEvidence(evidenceFor(cut).filter(({ key }) => pages.get(key) !== undefined));
      const all = rankEvidence(relatedEvidence(ranked, records, numbers), 0);
      const best = all[0]?.total ?? 0;
      const guessing = best < sureScore;
      const least = guessing ? leastGuess : Math.max(leastScore, best * leastOfFirst);
      return all
        .filter(({ total }, index) => total >= (guessing && index >= mostGuesses ? leastScore : least))
        .flatMap(({ key, why, matched, score, exact: whole, section }): Target[] => {
          const page = pages.get(key);
          const exact = !!whole && (score >= weights.exact - 10 || all.filter((other) => other.exact).length === 1);
          const [path = '', part = section] = key.split('#');
          return page ? [{ ...page, url: `/${path}/${part ? `#${part}` : ''}`, why, matched, exact }] : [];
        })
        .slice(0, limit);
    },
  };
}

/** The codes that a text mentions, by number, or by a name where no number says the same. */
function mentionsOf(numbers: readonly FoundNumber[], matches: readonly PhraseMatch<Saying>[]): Mention[] {
  const mentions: Mention[] = [...numbers];
  for (const { phrase, whole, start, end } of matches) {
    const key = phrase.targets[0]?.key ?? '';
    if (phrase.kind !== 'name' || !whole || !/^\d{3}$/.test(key)) continue;
    if (!mentions.some(({ code }) => code === key)) mentions.push({ code: key, start, end });
  }
  return mentions;
}
