/** A password that is the whole paste: one word, and one of its characters has a meaning elsewhere. */
import { addEdit, type Edit } from '../edits/edits.ts';
import { type Ledger, maskSecret } from '../edits/form.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';

/** Letters and digits mixed, with a sign among them that addresses, shells and settings use for something else. */
const password = /^(?=\S{0,63}\d)(?=(?:\S{0,30}[A-Za-z]){3})(?=\S{0,63}[%$&#!@^+?~])[^\s<>"'`(){}[\]|,;]{8,64}$/;
/** An address, a mail address, a variable, a hash, Base64, a pair of names, or a message without blanks. */
const other =
  /:\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^\$\w|^\$?\$\w{1,8}\$|^[A-Za-z\d+/]+={0,2}$|^[/.#@&?%!]|[=:/\\]|^\w+[&?](?!\S{0,60}[$#!^~])|unauthori|error|http|invalid|denied|(?:%[\dA-F]{2}.{0,2}){2}/i;
/** What stays: signs, each in its place, and bytes that are written as `%40`. */
const sign = /%[\dA-Fa-f]{2}|[!-/:-@[-`{-~]/g;
const quoted = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|“([^”]*)”|‘([^’]*)’)$/;

/** True for a word as a password is that needs to be encoded or quoted in many places. */
export function isPasswordAlone(word: string): boolean {
  return password.test(word) && !other.test(word);
}

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
