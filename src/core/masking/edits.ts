/** What is to be replaced, and how replacements that meet are settled. */
import { type Ledger, maskSecret } from './form.ts';

/** A part of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly mask: string;
}

/** Adds an edit unless it changes nothing. */
export function addEdit(edits: Edit[], text: string, start: number, end: number, kind: string, mask: string): void {
  if (text.slice(start, end) !== mask) edits.push({ start, end, kind, mask });
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
