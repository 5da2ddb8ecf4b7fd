/** Words of a query taken for known ones: in another form, unfinished, run together or misspelt. */
import type { Token } from './tokens.ts';

/** Shorter words are never taken for misspelt ones. */
const shortestFuzzy = 6;
/** From this length on a word may have two mistakes. */
const twoMistakes = 9;
const mostGuesses = 30;
const formTrust = 0.9;
const unfinishedTrust = 0.8;
const misspeltTrust = 0.75;

/** Known words by first letter and length, made once. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Known words that differ in their ending only. */
  forms(word: string): readonly string[];
  /** Known words that begin so. */
  startingWith(part: string): readonly string[];
  /** Known words with the fewest mistakes, if they are few enough. */
  near(word: string): readonly string[];
}

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const known = new Set(words);
  const sorted = [...known].filter((word) => !/\d/.test(word)).sort();
  const byLength = new Map<number, string[]>();
  for (const word of sorted) {
    if (word.length < shortestFuzzy - 1) continue;
    const same = byLength.get(word.length);
    if (same) same.push(word);
    else byLength.set(word.length, [word]);
  }
  const byStem = new Map<string, string[]>();
  for (const word of sorted) {
    const stem = stemOf(word);
    const same = byStem.get(stem);
    if (same) same.push(word);
    else byStem.set(stem, [word]);
  }
  const startingWith = (part: string) => {
    const found: string[] = [];
    for (let index = lowerBound(sorted, part); sorted[index]?.startsWith(part) && found.length < 40; index++) {
      found.push(sorted[index] ?? '');
    }
    return found;
  };
  const near = (word: string) => {
    const allowed = word.length >= twoMistakes ? 2 : 1;
    let fewest = allowed;
    let best: string[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        if (candidate[0] !== word[0] && candidate[1] !== word[1]) continue;
        const mistakes = distance(word, candidate, fewest);
        if (mistakes > fewest) continue;
        if (mistakes < fewest) best = [];
        fewest = mistakes;
        best.push(candidate);
      }
    }
    return best;
  };
  const forms = (word: string) => (byStem.get(stemOf(word)) ?? []).filter((other) => other !== word);
  return { has: (word) => known.has(word), forms, startingWith, near };
}

/** The query's words, and beside them the known words that they may stand for. */
export function withGuesses(tokens: readonly Token[], vocabulary: Vocabulary, unfinished: boolean): Token[] {
  const all: Token[] = [];
  let guesses = 0;
  const last = tokens.findLast(({ size }) => size === 1);
  tokens.forEach((token, index) => {
    all.push(token);
    const next = tokens.slice(index + 1, index + 3).find(({ at }) => at === token.at + token.size);
    if (next && token.size === 1 && next.size === 1 && vocabulary.has(token.text + next.text)) {
      all.push({ ...token, text: token.text + next.text, end: next.end, size: 2 });
    }
    const letters = !/\d/.test(token.text);
    const as = (text: string, trust: number): Token => ({ ...token, text, trust, written: token.text });
    if (!letters) return;
    const forms = vocabulary.forms(token.text);
    for (const word of forms) all.push(as(word, formTrust));
    if (forms.length > 0 || vocabulary.has(token.text)) return;
    if (unfinished && token.text.length >= 3 && last && token.end === last.end) {
      for (const word of vocabulary.startingWith(token.text)) {
        all.push(as(word, unfinishedTrust));
      }
    }
    if (token.text.length < shortestFuzzy || guesses >= mostGuesses) return;
    guesses += 1;
    for (const word of vocabulary.near(token.text)) all.push(as(word, misspeltTrust));
  });
  return all;
}

/** A word without the endings of English plurals and verb forms; short words stay as they are. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  const cut = word.replace(/(?:ing|ed|es|s)$/, '');
  if (cut.length < 3) return word;
  return cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}

function lowerBound(sorted: readonly string[], part: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < part) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters put in, left out, changed or swapped with their neighbour; stops above `most`. */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}
