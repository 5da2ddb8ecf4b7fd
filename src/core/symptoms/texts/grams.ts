/**
 * Which runs of four units a text holds. One pass over it tells of most words that they are not in it, without looking
 * through the text for each.
 */

const size = 4;
const mask = (1 << (5 * size)) - 1;
/** By run (five bits of each unit): the number of the last text that held it. Numbers spare clearing it for each text. */
const held = new Uint32Array(mask + 1);
let current = 0;

/** Tells whether the text may hold a word; false is certain. It speaks for the text that was read last, so ask at once. */
export function wordFilter(text: string): (word: string) => boolean {
  if (current === 0xffffffff) {
    held.fill(0);
    current = 0;
  }
  const mine = ++current;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = ((run << 5) | (text.charCodeAt(at) & 31)) & mask;
    held[run] = mine;
  }
  return (word) => current !== mine || mayHold(word, mine);
}

function mayHold(word: string, mine: number): boolean {
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    run = ((run << 5) | (word.charCodeAt(at) & 31)) & mask;
    if (at >= size - 1 && held[run] !== mine) return false;
  }
  return true;
}
