/** Messages of bytes (MessagePack, CBOR, Protobuf): a name, bytes that tell lengths and types, and a value. */
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { natureOf } from '../pairs/names.ts';
import { eachMatch } from './each.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes between a name and its value
const pair = /([A-Za-z][\w-]{2,40})[\0-\x1f\x7f-\xff]{1,6}([\x21-\x7e]{6,4096})/g;

/** Adds the edits for such pairs. `text` has a unit for each byte. */
export function scanBytes(text: string, ledger: Ledger, edits: Edit[]): void {
  eachMatch(pair, text, ({ index, 0: whole, 1: name = '', 2: value = '' }) => {
    const nature = natureOf(name);
    if (nature !== 'secret' && nature !== 'authorization' && nature !== 'cookie') return;
    const end = index + whole.length;
    addEdit(edits, text, end - value.length, end, maskCredential(ledger, value));
  });
}
