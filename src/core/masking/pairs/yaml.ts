/** What YAML and its like spread over lines: `name` and `value` of a variable, block texts, lists, base64 of a Secret. */
import { encodeBase64 } from '../../encoding/base64.ts';
import { decodeText } from '../credentials/basic.ts';
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, applyEdits, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { eachMatch } from '../places/each.ts';
import { isFieldName, natureOf } from './names.ts';
import { isPlaceholder } from './placeholder.ts';
import { maskValue } from './values.ts';

const pair =
  /(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?([\w.:-]{2,80})["']?\s{0,4}[,;]?\s{0,100}["']?(?:\w{0,20})?value["']?\s{0,4}[:=]\s{0,4}("[^"\n]{1,4096}"|'[^'\n]{1,4096}'|[^\s,;}"']{2,4096})/gi;
const block =
  /^([ \t]{0,60})(?:- )?["']?([\w.-]{2,60})["']?:[ \t]{1,4}(?:!!?\w+[ \t]+)?[|>][+-]?\d?[ \t]*\r?\n(?=((?:\1[ \t]+\S[^\n]*\n?|[ \t]*\r?\n){1,200}))/gm;
const list =
  /^[ \t]{0,60}["']?[\w.-]{0,40}(?:tokens|passwords|secrets|api_?keys|credentials)["']?:[ \t]*\r?\n((?:[ \t]*- [^\s:]+[ \t]*(?:\n|$)){1,200})/gim;
const encoded = /^[ \t]{0,20}["']?[\w.-]{2,60}["']?:[ \t]{1,4}["']?([A-Za-z0-9+/]{20,60000}={0,2})["']?[ \t]*\r?$/gm;

type Scan = (text: string) => Edit[];

/** Adds the edits for such values. `scan` gives those of a text that base64 held. */
export function scanYaml(text: string, ledger: Ledger, edits: Edit[], scan: Scan): void {
  if (text.includes('alue')) eachMatch(pair, text, takePair);
  if (!text.includes('\n')) return;
  if (/[|>][+-]?\d?[ \t]*\r?\n/.test(text)) eachMatch(block, text, takeBlock);
  if (/:[ \t]*\r?\n[ \t]*- /.test(text)) eachMatch(list, text, takeList);
  if (text.includes(': ')) eachMatch(encoded, text, takeEncoded);

  function takePair(match: RegExpExecArray): void {
    const [whole, name = '', found = ''] = match;
    const nature = natureOf(name);
    if (nature === null || /^(?:challenge|naming|weak|nonce)$/.test(nature)) return;
    const isQuoted = /^["']/.test(found);
    const value = isQuoted ? found.slice(1, -1) : found;
    if (isPlaceholder(value) || isFieldName(value)) return;
    const end = match.index + whole.length - (isQuoted ? 1 : 0);
    addEdit(edits, text, end - value.length, end, maskValue(ledger, nature, value));
  }

  function takeBlock(match: RegExpExecArray): void {
    if (natureOf(match[2] ?? '') !== 'secret') return;
    const lines = match[3] ?? '';
    const masked = lines.replace(/\S[^\r\n]*\S/g, (line) =>
      line.startsWith('-----') ? line : maskCredential(ledger, line),
    );
    const start = match.index + match[0].length;
    addEdit(edits, text, start, start + lines.length, masked);
  }

  function takeList(match: RegExpExecArray): void {
    const items = match[1] ?? '';
    const start = match.index + match[0].length - items.length;
    const masked = items.replace(
      /(- )(\S+)/g,
      (_, dash: string, item: string) => dash + maskValue(ledger, 'secret', item),
    );
    addEdit(edits, text, start, start + items.length, masked);
  }

  function takeEncoded(match: RegExpExecArray): void {
    const value = match[1] ?? '';
    const readable = decodeText(value);
    if (readable === undefined || !/^[\x20-\x7e\s]+$/.test(readable.text)) return;
    const inner = scan(readable.text);
    if (inner.length === 0) return;
    const start = match.index + match[0].indexOf(value);
    const mask = encodeBase64(readable.encode(applyEdits(readable.text, inner)), value);
    addEdit(edits, text, start, start + value.length, mask);
  }
}
