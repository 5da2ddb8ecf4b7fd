/** Secrets that were found in one place and stand in another too, where nothing tells that they are any. */
import type { Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { newStarts, nextStart } from '../places/starts.ts';

const longRun = /[A-Za-z0-9._~+/-]{8,4096}={0,2}/y;
const shortRun = /[A-Za-z0-9_-]{8,4096}/y;

/** The edits, and those for what stands between them and is a known secret as a whole word. */
export function maskKnown(text: string, ledger: Ledger, edits: readonly Edit[]): Edit[] {
  if (ledger.known.size === 0) return [...edits];
  const starts = newStarts(ledger.known.keys());
  const all: Edit[] = [];
  let last = 0;
  for (const edit of edits) {
    between(last, edit.start);
    all.push(edit);
    last = edit.end;
  }
  between(last, text.length);
  return all;

  function between(from: number, limit: number): void {
    for (let at = nextStart(starts, text, from, limit); at >= 0; at = nextStart(starts, text, at, limit)) {
      at = Math.max(at + 1, found(longRun, at, limit) || found(shortRun, at, limit));
    }
  }

  /** The end of a known secret at `at`; 0 where none stands. */
  function found(run: RegExp, at: number, limit: number): number {
    run.lastIndex = at;
    const token = run.exec(text)?.[0].replace(/\.+$/, '');
    const mask = token === undefined || at + token.length > limit ? undefined : ledger.known.get(token);
    if (token === undefined || mask === undefined) return 0;
    all.push({ start: at, end: at + token.length, mask });
    return at + token.length;
  }
}
