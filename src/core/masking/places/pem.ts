/** Private keys between `-----BEGIN` and `-----END`; certificates and public keys are no secrets. */
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { eachMatch } from './each.ts';

const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,20}-----/g;
const end = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY|\n[ \t]*\n[^A-Za-z0-9+/]|[^A-Za-z0-9+/=\s\\:,"'-]/g;

const putty = /^Private-(?:Lines: \d+|MAC:)[ \t]*\r?\n?((?:[A-Za-z0-9+/=]{8,}\r?\n?)+)/gm;

/** Masks what every private key holds; line ends, also escaped ones, stay. */
export function scanPrivateKeys(text: string, ledger: Ledger, edits: Edit[]): void {
  if (text.includes('Private-')) eachMatch(putty, text, takePutty);
  if (!text.includes('PRIVATE KEY')) return;
  begin.lastIndex = 0;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const start = begin.lastIndex;
    end.lastIndex = start;
    const stop = end.exec(text)?.index ?? text.length;
    const secret = text.slice(start, stop);
    if (/[A-Za-z0-9]{4}/.test(secret)) {
      const lines = secret.replace(/\\[nr]|[^\s\\]+/g, (part) =>
        part.startsWith('\\') ? part : maskCredential(ledger, part),
      );
      addEdit(edits, text, start, stop, lines);
    }
    begin.lastIndex = Math.max(start, stop);
  }

  /** The lines of a .ppk file of PuTTY. */
  function takePutty({ index, 0: whole, 1: lines = '' }: RegExpExecArray): void {
    const start = index + whole.length - lines.length;
    const masked = lines.replace(/\S+/g, (line) => maskCredential(ledger, line));
    addEdit(edits, text, start, start + lines.length, masked);
  }
}
