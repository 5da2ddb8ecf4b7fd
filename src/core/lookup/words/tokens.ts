/** Text -> words with their places. `a.b`, `a-b` and `a_b` count whole and split. */

/**
 * A word of a query: where it stands in the text and in the order of words. A joined word (`wwwauthenticate` for
 * `www-authenticate`) takes the places of its parts.
 */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its place in the order of words. */
  readonly at: number;
  /** How many places it takes. */
  readonly size: number;
  /** Below 1 when the word is only taken for this one (a misspelling, an unfinished word). */
  readonly trust: number;
  /** As written, where the word was only taken for this one. */
  readonly written?: string;
}

const word = /[\p{Script=Latin}\p{Nd}\p{M}]+(?:[._-]+[\p{Script=Latin}\p{Nd}\p{M}]+)*|\p{L}+/gu;
const ascii = /^[\x20-\x7e]*$/;
/** `word` for texts of plain letters, where it is much quicker. */
const asciiWord = /[a-z\d]+(?:[._-]+[a-z\d]+)*/g;
const numeric = /^\d+(?:\.\d+)*$/;
const humpEdge = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\d)(?=[A-Za-z])/;
/** A paste longer than this many words says nothing new. */
const most = 2500;

function bare(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text, in order; first those that stand in it, then the humps of `camelCase` words after a gap. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const humped: { text: string; start: number; end: number }[] = [];
  let at = 0;
  const add = (raw: string, start: number, place: number, size: number) =>
    tokens.push({ text: bare(raw), start, end: start + raw.length, at: place, size, trust: 1 });

  for (const match of text.matchAll(word)) {
    if (at >= most) break;
    const whole = match[0];
    if (numeric.test(whole)) {
      add(whole, match.index, at++, 1);
      continue;
    }
    const first = at;
    for (const part of whole.matchAll(/[^._-]+/g)) {
      add(part[0], match.index + part.index, at++, 1);
      if (humpEdge.test(part[0])) humped.push({ text: part[0], start: match.index + part.index, end: 0 });
    }
    if (at - first > 1) {
      const joined = whole.replace(/[._-]+/g, '');
      tokens.push({
        text: bare(joined),
        start: match.index,
        end: match.index + whole.length,
        at: first,
        size: at - first,
        trust: 1,
      });
    }
  }
  for (const { text: camel, start } of humped) {
    at += 1;
    let offset = start;
    for (const hump of camel.split(humpEdge)) {
      add(hump, offset, at++, 1);
      offset += hump.length;
    }
  }
  return tokens;
}

/** The words of a text alone; compounds joined (`www-authenticate` -> `wwwauthenticate`). */
export function plainTokens(text: string): string[] {
  if (ascii.test(text)) {
    const words = text.toLowerCase().match(asciiWord) ?? [];
    return words.map((whole) => (/[._-]/.test(whole) && !numeric.test(whole) ? whole.replace(/[._-]+/g, '') : whole));
  }
  return [...text.matchAll(word)].map(([whole]) => bare(numeric.test(whole) ? whole : whole.replace(/[._-]+/g, '')));
}

/** Marks a piece of a word in a pattern: `~passw` for `*passw*`. */
export const piece = '~';

/** A pattern of a symptom as words, with `*` for a gap. */
export function patternTokens(pattern: string): string[] {
  const chunks = pattern.split(/\*+/);
  const parts = chunks.map((chunk, index) => {
    const inside = index > 0 && index < chunks.length - 1 && /^[\p{L}\p{N}]{3,}$/u.test(chunk);
    return inside ? [piece + bare(chunk)] : plainTokens(chunk);
  });
  return parts.filter(({ length }) => length > 0).flatMap((part, index) => (index === 0 ? part : ['*', ...part]));
}
