/** Secrets that could be taken for a word, where one is a whole line: what a program prints of its variable. */
import type { Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { eachMatch } from '../places/each.ts';

const wholeLine = /^[ \t>]{0,8}["']?([A-Za-z0-9._~+/-]{8,400}={0,2})["']?[ \t]{0,8}\r?$/gm;

/** The edits in order, and those for such lines. */
export function maskKnownLines(text: string, ledger: Ledger, edits: readonly Edit[]): Edit[] {
  const all = [...edits];
  if (ledger.lines.size === 0) return all;
  let next = 0;
  eachMatch(wholeLine, text, (match) => {
    const [line, value = ''] = match;
    const mask = ledger.lines.get(value);
    if (mask === undefined) return;
    const start = match.index + line.indexOf(value);
    while ((edits[next]?.end ?? text.length) <= start) next++;
    if ((edits[next]?.start ?? text.length) >= start + value.length)
      all.push({ start, end: start + value.length, mask });
  });
  return all.sort((a, b) => a.start - b.start);
}
