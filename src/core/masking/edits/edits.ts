/** What is to be replaced, and how replacements that meet are settled. */
import { type Ledger, maskSecret } from './form.ts';

/** A part of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/** What stays the same for this many characters is no part of an edit: another scanner may still find something in it. */
const apart = 4;

/** Adds what a mask changes of the text between `start` and `end`. */
export function addEdit(edits: Edit[], text: string, start: number, end: number, mask: string): void {
  if (mask.length !== end - start) {
    if (text.slice(start, end) !== mask) edits.push({ start, end, mask });
    return;
  }
  let from = -1;
  let until = -1;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === mask.charCodeAt(at - start)) continue;
    if (from >= 0 && at - until >= apart) push();
    if (from < 0) from = at;
    until = at + 1;
  }
  if (from >= 0) push();

  function push(): void {
    edits.push({ start: from, end: until, mask: mask.slice(from - start, until - start) });
    from = -1;
  }
}

/**
 * Edits in order, none over another: the one that begins first and reaches farther stands, and what another masks
 * beyond its end is masked as a secret of its own.
 */
export function settle(text: string, ledger: Ledger, edits: Edit[]): Edit[] {
  if (edits.length < 2) return edits;
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Edit[] = [];
  let reached = 0;
  for (const edit of edits) {
    if (edit.start >= reached) settled.push(edit);
    else if (edit.end > reached) {
      const mask = maskSecret(ledger, text.slice(reached, edit.end), false);
      settled.push({ ...edit, start: reached, mask });
    }
    reached = Math.max(reached, edit.end);
  }
  return settled;
}

/** A text with its edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, mask } of edits) {
    parts.push(text.slice(last, start), mask);
    last = end;
  }
  parts.push(text.slice(last));
  return parts.join('');
}
