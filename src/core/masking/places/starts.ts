/** Finds where one of many words may begin: only places before which no letter or digit stands are looked at. */

const size = 1 << 16;

/** A sieve over the first three characters of words; it may let others through. */
export interface Starts {
  readonly sieve: Uint8Array;
}

function slot(a: number, b: number, c: number): number {
  return ((a * 4099) ^ (b * 257) ^ (c * 17)) & (size - 1);
}

/** A sieve for words of three characters or more. */
export function newStarts(words: Iterable<string>): Starts {
  const sieve = new Uint8Array(size);
  for (const word of words) sieve[slot(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  return { sieve };
}

const inWord = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') {
  inWord[character.charCodeAt(0)] = 1;
}

/** The next place from `from` on, before `limit`, where a word may begin; -1 for none. */
export function nextStart({ sieve }: Starts, text: string, from: number, limit: number): number {
  let a = text.charCodeAt(from);
  let b = text.charCodeAt(from + 1);
  for (let at = from; at + 2 < limit; at++) {
    const c = text.charCodeAt(at + 2);
    if (sieve[slot(a, b, c)] === 1 && beginsWord(text, at)) return at;
    a = b;
    b = c;
  }
  return -1;
}

/** An escape (`\n`) or an encoded character (`%20`) may stand before a word. */
function beginsWord(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (before >= 128 || inWord[before] === 0) return true;
  if (text.charCodeAt(at - 3) === 37) return /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
  return text.charCodeAt(at - 2) === 92 && (before === 110 || before === 114 || before === 116);
}
