/** Finds known phrases in the words of a query: whole ones, and those that stand there in part. */
import { isGeneric, isSmall } from '../words/generic.ts';
import type { Token } from '../words/tokens.ts';

/** Work that stops for a moment at each `yield`, and goes on when asked to. */
export type Steps<Result> = Generator<void, Result>;

/** A phrase: its words, `*` for a gap of any words. */
export interface Phrase {
  readonly words: readonly string[];
}

export interface PhraseMatch<Known extends Phrase> {
  readonly phrase: Known;
  /** The sum of the weights of the words found: a word that few phrases hold weighs more. */
  readonly weight: number;
  /** The part of the phrase's weight that was found, 0 to 1. */
  readonly share: number;
  /** The part of the neighbours in the phrase that are neighbours in the query, 0 to 1. */
  readonly order: number;
  /** Whether all of it stands there, in order. */
  readonly whole: boolean;
  /** Whether no more of it stands together than words that any error text holds. */
  readonly common: boolean;
  readonly start: number;
  readonly end: number;
  /** The lowest trust among the words used. */
  readonly trust: number;
  /** A word of the query that was only taken for a known one. */
  readonly guess: Token | undefined;
}

interface PhraseIndex<Known extends Phrase> {
  readonly phrases: readonly Known[];
  /** Every word that a phrase holds, with its weight. */
  readonly weights: ReadonlyMap<string, number>;
  /** Phrases that stand in the query whole, or of which a good part of their weight or the query's does. */
  match(tokens: readonly Token[]): PhraseMatch<Known>[];
  /** The weight of all that the query says; unknown words count as rare ones. */
  weightOf(tokens: readonly Token[]): number;
}

const gap = '*';
const leastShare = 0.34;
/** What an unknown word weighs. Most of them are names, ids and small words. */
const unknownWeight = 3;
/** How many words a gap of a pattern spans at most. */
const longestGap = 40;
/** How many places of one word in a query are looked at. */
const mostStarts = 12;

/** Builds the index: word -> phrases that hold it. */
export function* phraseIndex<Known extends Phrase>(phrases: readonly Known[]): Steps<PhraseIndex<Known>> {
  const holders = new Map<string, number[]>();
  for (const [id, { words }] of phrases.entries()) {
    for (const word of words) {
      if (word === gap) continue;
      const ids = holders.get(word);
      if (!ids) holders.set(word, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
    yield;
  }
  const weights = new Map<string, number>();
  const full: number[] = [];
  /** The same without small words, by which a part of a phrase is measured. */
  const totals: number[] = [];
  for (const [word, ids] of holders) {
    const weight = Math.log2(1 + phrases.length / ids.length);
    weights.set(word, weight);
    for (const id of ids) {
      full[id] = (full[id] ?? 0) + weight;
      if (!isSmall(word)) totals[id] = (totals[id] ?? 0) + weight;
    }
    yield;
  }

  const weightOf = (tokens: readonly Token[]) => {
    const seen = new Set<string>();
    let sum = 0;
    for (const { text, size, trust } of tokens) {
      if (size > 1 || trust < 1 || seen.has(text) || isSmall(text)) continue;
      seen.add(text);
      sum += weights.get(text) ?? unknownWeight;
    }
    return sum;
  };
  const match = (tokens: readonly Token[]): PhraseMatch<Known>[] => {
    const byWord = new Map<string, Token[]>();
    for (const token of tokens) {
      if (!holders.has(token.text)) continue;
      const same = byWord.get(token.text);
      if (!same) byWord.set(token.text, [token]);
      else if (same.length < mostStarts) same.push(token);
    }
    const found = new Map<number, number>();
    for (const [word, [token]] of byWord) {
      if (isSmall(word)) continue;
      const weight = (weights.get(word) ?? 0) * (token?.trust ?? 1);
      for (const id of holders.get(word) ?? []) found.set(id, (found.get(id) ?? 0) + weight);
    }
    const least = 0.25 * weightOf(tokens);
    const matches: PhraseMatch<Known>[] = [];
    for (const [id, weight] of found) {
      const phrase = phrases[id];
      const total = totals[id] ?? 0;
      if (!phrase || (weight < leastShare * total && weight < least)) continue;
      matches.push(place(phrase, weight, full[id] ?? 0, Math.min(1, weight / total), byWord));
    }
    return matches;
  };
  return { phrases, weights, match, weightOf };
}

/** Says where the phrase stands: whole if it can be followed word by word, else its longest run. */
function place<Known extends Phrase>(
  phrase: Known,
  weight: number,
  full: number,
  share: number,
  byWord: ReadonlyMap<string, readonly Token[]>,
): PhraseMatch<Known> {
  const whole = share > 0.7 ? follow(phrase.words, byWord) : undefined;
  if (whole) return { phrase, weight: full, share: 1, order: 1, whole: true, common: false, ...spanOf(whole) };
  const { run, order } = longestRun(phrase.words, byWord);
  const common = isGeneric(run.map(({ text }) => text));
  return { phrase, weight, share, order, whole: false, common, ...spanOf(run) };
}

function spanOf(tokens: readonly Token[]) {
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.reduce((end, token) => Math.max(end, token.end), 0),
    trust: tokens.reduce((trust, token) => Math.min(trust, token.trust), 1),
    guess: tokens.find(({ trust }) => trust < 1),
  };
}

/** The words of the phrase one after the other in the query, or undefined. */
function follow(words: readonly string[], byWord: ReadonlyMap<string, readonly Token[]>): Token[] | undefined {
  const starts = byWord.get(words[0] ?? '') ?? [];
  for (const start of starts) {
    const path = onward(words, 1, start, byWord);
    if (path) return [start, ...path];
  }
  return undefined;
}

function onward(
  words: readonly string[],
  from: number,
  last: Token,
  byWord: ReadonlyMap<string, readonly Token[]>,
): Token[] | undefined {
  const word = words[from];
  if (word === undefined) return [];
  const jump = word === gap;
  const next = byWord.get((jump ? words[from + 1] : word) ?? '') ?? [];
  const place = last.at + last.size;
  for (const token of next) {
    if (token.at < place || token.at > place + (jump ? longestGap : 0)) continue;
    const path = onward(words, from + (jump ? 2 : 1), token, byWord);
    if (path) return [token, ...path];
  }
  return undefined;
}

const names = ({ text }: Token) => !isSmall(text);
const named = (run: readonly Token[]) => run.filter(names).length;

/**
 * The longest part of the phrase that stands together in the query (one other word may stand between), and how much
 * of its order the query keeps. Empty where only small words of it stand there.
 */
function longestRun(words: readonly string[], byWord: ReadonlyMap<string, readonly Token[]>) {
  let best: Token[] = [];
  let run: Token[] = [];
  let pairs = 0;
  let kept = 0;
  words.forEach((word, index) => {
    if (word === gap) return;
    const tokens = byWord.get(word) ?? [];
    const last = run.at(-1);
    const next = last && tokens.find(({ at }) => at >= last.at + last.size && at <= last.at + last.size + 1);
    if (index > 0) pairs += 1;
    if (next) {
      kept += 1;
      run.push(next);
    } else run = tokens[0] ? [tokens[0]] : [];
    if (named(run) > named(best)) best = [...run];
  });
  const first = best.findIndex(names);
  return { run: best.slice(first, best.findLastIndex(names) + 1), order: pairs === 0 ? 1 : kept / pairs };
}
