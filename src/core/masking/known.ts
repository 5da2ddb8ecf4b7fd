/** Secrets that were found in one place and stand in another too, where nothing tells that they are any. */
import type { Edit } from './edits.ts';
import type { Ledger } from './form.ts';

const run = /[A-Za-z0-9._~+/-]{8,}=*/g;

/** Edits for what stands between others and is a known secret as a whole word. */
export function maskKnown(text: string, ledger: Ledger, edits: readonly Edit[]): Edit[] {
  if (ledger.known.size === 0) return [...edits];
  let longest = 0;
  for (const secret of ledger.known.keys()) longest = Math.max(longest, secret.length);
  const all: Edit[] = [];
  let last = 0;
  for (const edit of edits) {
    between(last, edit.start);
    all.push(edit);
    last = edit.end;
  }
  between(last, text.length);
  return all;

  function between(start: number, end: number): void {
    if (end - start < 8) return;
    for (const match of text.slice(start, end).matchAll(run)) word(start + match.index, match[0]);
  }

  function word(start: number, token: string): void {
    if (token.length <= longest + 8 && note(start, token)) return;
    for (const part of token.matchAll(/[A-Za-z0-9_-]{8,}/g)) note(start + part.index, part[0]);
  }

  function note(start: number, token: string): boolean {
    if (token.length > longest) return false;
    const mask = ledger.known.get(token);
    if (mask !== undefined) all.push({ start, end: start + token.length, kind: 'known', mask });
    return mask !== undefined;
  }
}
