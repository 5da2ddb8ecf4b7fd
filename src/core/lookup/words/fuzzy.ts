/** Words of a query taken for known ones: in another form, unfinished, run together or misspelt. */
import { isGeneric, isSmall } from './generic.ts';
import { piece, type Token } from './tokens.ts';

/** Shorter words are never taken for misspelt ones. */
const shortestFuzzy = 6;
/** From this length on a word may have two mistakes; a shorter one, if it begins and ends like the known word. */
const twoMistakes = 9;
const twoMistakesInside = 7;
const sameBeginning = 3;
const mostGuesses = 30;
/** For how many known words an unfinished one is taken at most. */
const mostEndings = 40;
const formTrust = 0.9;
const genericTrust = 0.7;
/** The least trust in an unfinished word; the part of it that is typed adds up to as much again. */
const unfinishedTrust = 0.45;
/** The same where what is typed is a word already, and not a long one. */
const knownTrust = 0.35;
const misspeltTrust = 0.75;
const synonymTrust = 0.7;

/** Words for others by which pages are called. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['forgotten', 'forgot'],
  ['htpasswd', 'password'],
  ['passwd', 'password'],
  ['pwd', 'password'],
  ['signin', 'login'],
]);

/** Known words by first letter and length, made once. */
interface Vocabulary {
  has(word: string): boolean;
  /** Known pieces of words (`~passw`). */
  pieces(): readonly string[];
  /** Known words that differ in their ending only. */
  forms(word: string): readonly string[];
  /** Known words that begin so. */
  startingWith(part: string): readonly string[];
  /** Known words with the fewest mistakes, if they are few enough. */
  near(word: string): readonly string[];
}

/** Sorts the known words for these questions; at the first of them, not before. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const known = new Set(words);
  let tables: Tables | undefined;
  const sorted = () => {
    tables ??= tablesOf(known);
    return tables;
  };
  const startingWith = (part: string) => {
    const { words } = sorted();
    const found: string[] = [];
    for (let index = lowerBound(words, part); words[index]?.startsWith(part) && found.length < mostEndings; index++) {
      found.push(words[index] ?? '');
    }
    return found;
  };
  const near = (word: string) => {
    const allowed = word.length >= twoMistakesInside ? 2 : 1;
    let fewest = allowed;
    let best: string[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of sorted().byLength.get(length) ?? []) {
        if (candidate[0] !== word[0] && candidate[1] !== word[1]) continue;
        const mistakes = distance(word, candidate, fewest);
        if (mistakes > fewest || (mistakes > 1 && word.length < twoMistakes && !alike(word, candidate))) continue;
        if (mistakes < fewest) best = [];
        fewest = mistakes;
        best.push(candidate);
      }
    }
    return best;
  };
  const forms = (word: string) => (sorted().byStem.get(stemOf(word)) ?? []).filter((other) => other !== word);
  return { has: (word) => known.has(word), pieces: () => sorted().pieces, forms, startingWith, near };
}

const alike = (word: string, other: string) =>
  word.slice(0, sameBeginning) === other.slice(0, sameBeginning) && word.at(-1) === other.at(-1);

interface Tables {
  readonly pieces: readonly string[];
  readonly words: readonly string[];
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

function tablesOf(known: ReadonlySet<string>): Tables {
  const words = [...known].filter((word) => !/[\d~]/.test(word)).sort();
  return {
    pieces: [...known].filter((word) => word.startsWith(piece)),
    words,
    byLength: grouped(
      words.filter(({ length }) => length >= shortestFuzzy - 1),
      ({ length }) => length,
    ),
    byStem: grouped(words, stemOf),
  };
}

function grouped<Key>(words: readonly string[], keyOf: (word: string) => Key): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Whether a word was taken for this one as a misspelling, not as another form or an unfinished word. */
export const isMisspelt = ({ trust }: Token): boolean => trust === misspeltTrust;

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
    for (const part of vocabulary.pieces()) {
      if (token.text.includes(part.slice(piece.length))) all.push({ ...token, text: part });
    }
    if (!letters) return;
    const { length } = token.text;
    // Of short words other words differ by one letter: `cors` is no form of `core`.
    const forms = vocabulary
      .forms(token.text)
      .filter((word) => length > 4 || word.startsWith(token.text) || token.text.startsWith(word));
    const synonym = synonyms.get(token.text);
    if (synonym) all.push(as(synonym, synonymTrust));
    // That any text holds 'error' says little for a page that speaks of 'errors'.
    const trust = isGeneric([token.text]) ? genericTrust : formTrust;
    for (const word of forms) all.push(as(word, trust));
    const known = forms.length > 0 || vocabulary.has(token.text);
    if (unfinished && length >= 3 && token.end === last?.end && !isSmall(token.text)) {
      for (const word of vocabulary.startingWith(token.text)) {
        const typed = length / word.length;
        if (typed < 1 && typed > (known ? 0.4 : 0.28))
          all.push(as(word, (known ? knownTrust : unfinishedTrust) * (1 + typed)));
      }
    }
    if (known) return;
    if (token.text.length < shortestFuzzy || guesses >= mostGuesses) return;
    guesses += 1;
    for (const word of vocabulary.near(token.text)) all.push(as(word, misspeltTrust));
  });
  return all;
}

/** A word without the endings of English plurals and verb forms, in American spelling; short words stay. */
function stemOf(spelt: string): string {
  const word = spelt.length < 8 ? spelt : spelt.replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz');
  const cut = ['ing', 'ed', 'es', 's'].find((ending) => word.endsWith(ending) && word.length - ending.length >= 3);
  let stem = cut === undefined ? word : word.slice(0, -cut.length);
  const last = stem.at(-1) ?? '';
  if (cut !== undefined && last === stem.at(-2) && !'aeiou'.includes(last)) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
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
