/** A password that is a line by itself, among lines that tell of a failed login. */
import { passwordLines } from '../../passwords/password-lines.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { maskPassword } from './password-alone.ts';

/** Adds the edits for such lines. */
export function scanPasswordLines(text: string, ledger: Ledger, edits: Edit[]): void {
  for (const { start, end } of passwordLines(text)) {
    if (edits.some((edit) => edit.start < end && edit.end > start)) continue;
    addEdit(edits, text, start, end, maskPassword(ledger, text.slice(start, end)));
  }
}
