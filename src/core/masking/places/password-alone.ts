/** A password that is the whole paste: one word, and one of its characters has a meaning elsewhere. */
import { isPasswordAlone } from '../../passwords/password-alone.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import { type Ledger, maskSecret } from '../edits/form.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';

/** What stays: signs, each in its place, and bytes that are written as `%40`. */
const sign = /%[\dA-Fa-f]{2}|[!-/:-@[-`{-~]/g;
const quoted = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|“([^”]*)”|‘([^’]*)’)$/;

/** Adds the edits for such a paste, perhaps in quotes. */
export function scanPasswordAlone(text: string, ledger: Ledger, edits: Edit[]): void {
  if (text.length > 200) return;
  const trimmed = text.trim();
  const word = quoted.exec(trimmed)?.slice(1).find(Boolean) ?? trimmed;
  if (!isPasswordAlone(word) || isPlaceholder(word)) return;
  const start = text.indexOf(word);
  addEdit(edits, text, start, start + word.length, maskPassword(ledger, word));
}

/** Letters and digits are hidden; at least one digit stands for them, as the password had one. */
export function maskPassword(ledger: Ledger, word: string): string {
  let hidden = maskSecret(ledger, word.replace(sign, ''), false);
  if (!/\d/.test(hidden)) hidden = hidden.replace(/x(?=[^x]*$)/, '1');
  let mask = '';
  let last = 0;
  let used = 0;
  for (const { 0: piece, index } of word.matchAll(sign)) {
    mask += hidden.slice(used, used + index - last) + (piece.length > 1 ? maskSecret(ledger, piece, false) : piece);
    used += index - last;
    last = index + piece.length;
  }
  return mask + hidden.slice(used);
}
