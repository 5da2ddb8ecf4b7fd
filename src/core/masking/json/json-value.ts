/** One string of JSON, masked by what its place says, else as text of its own. */
import { encodeBase64 } from '../../encoding/base64.ts';
import { decodeMessage, decodeText, type Readable } from '../credentials/basic.ts';
import { applyEdits, type Edit, settle } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { isFieldName, looksRandom, type Nature, natureOf } from '../pairs/names.ts';
import { isMessage, isPlaceholder } from '../pairs/placeholder.ts';
import { maskValue } from '../pairs/values.ts';
import { scanBytes } from '../places/binary.ts';
import type { Frame, Part } from './json-frame.ts';
import { decodeString, encodeString, offsetsInto } from './json-string.ts';

/** Base64 that nothing says is any: `"url": "cG9zdGdyZXM6..."` in a Secret of Kubernetes. */
const encodedText = /^[A-Za-z0-9+/]{22,60000}={0,2}$/;

export interface JsonScan {
  readonly text: string;
  readonly ledger: Ledger;
  readonly edits: Edit[];
  /** The edits of a text that a string holds; `isForm`: it is a form from its start. */
  readonly editsWithin: (text: string, isForm: boolean) => Edit[];
}

/** Adds the edits for the string between `start` and `end`, its quotes. */
export function maskString(scan: JsonScan, frame: Frame | undefined, start: number, end: number, part?: 'key'): void {
  if (end - start < 2 || (part === 'key' && end - start < 16)) return;
  const nature = frame
    ? (natureHere(scan, frame, start, end) ?? natureUnder(frame, scan.text.slice(start, Math.min(end, start + 60))))
    : null;
  if (nature === 'challenge' || (nature === null && isPlain(scan.text, start, end))) return;
  const value = decodeString(scan.text, start, end);
  if (nature !== null && isSecret(nature, value, frame)) {
    const mask = maskValue(scan.ledger, nature, value);
    if (mask === value) return;
    scan.edits.push({ start, end, mask: encodeString(mask) });
    return;
  }
  if (value.length >= 24 && value.length % 4 === 0 && encodedText.test(value)) {
    if (maskDecoded(scan, start, end, value, decodeText(value), frame)) return;
  }
  place(scan, start, end, value, scan.editsWithin(value, isForm(frame)));
}

/** In an array of raw headers a name says what follows it, in one of arguments an option does. */
function natureHere(scan: JsonScan, frame: Frame, start: number, end: number): Nature | null {
  if (frame.isObject) return frame.nature;
  const isOption = scan.text.charCodeAt(start) === 45;
  const isAccount = frame.before === 'basic' && scan.text.slice(start, end).includes(':');
  const isList = !frame.isPair && !/^raw/i.test(frame.under);
  const isName = isOption || (isList && end - start < 40 && isFieldName(scan.text.slice(start, end)));
  const nature = isName || (frame.before === 'basic' && !isAccount) ? null : frame.before;
  const isNamed =
    /headers?$/i.test(frame.under) ||
    (frame.isPair && /(?:query_?string|query|params|fields|metadata)$/i.test(frame.under));
  if (!isOption && !isNamed) {
    frame.before = null;
    return nature ?? frame.nature;
  }
  if (isOption && end - start === 2 && scan.text.charCodeAt(start + 1) === 117) frame.before = 'basic';
  else
    frame.before =
      nature === null && end - start < 80 ? natureOf(scan.text.slice(start, end).replace(/^-+/, '')) : null;
  if (frame.before === 'weak' || frame.before === 'naming') frame.before = null;
  return nature;
}

/** Members of a private key (RFC 7518 section 6); values of `{"secrets": {...}}` and of `{"tokens": [...]}`. */
function natureUnder(frame: Frame, beginning: string): Nature | null {
  if (frame.isObject && beginning.length >= 40 && /^(?:d|p|q|dp|dq|qi)$/.test(frame.key)) return 'weak';
  if (
    /^(?:passwords|secrets|basic_auth_users|api_?keys|credentials|recovery_?codes|backup_?codes)$/i.test(frame.under)
  ) {
    return /^(?:user(?:name)?|type|name|id|url|host|.*(?:Id|_id))$/i.test(frame.key) ? null : 'secret';
  }
  if (/^string_?value$/i.test(frame.key) && frame.underNature !== 'naming') return frame.underNature;
  const isList = /tokens$/i.test(frame.under);
  if (!isList && frame.underNature !== 'secret') return null;
  const isHost = frame.isObject && frame.key.includes('.');
  const isMixed = /^(?=\S*\d)(?=\S*[A-Za-z])(?!\d{4}-|\w+:\/\/)\S{8,}$/.test(beginning);
  return isMixed && (isHost || (isList && !frame.isObject)) ? 'secret' : 'weak';
}

function isSecret(nature: Nature, value: string, frame: Frame | undefined): boolean {
  if (nature === 'naming' || (nature === 'weak' && !(value.length >= 20 && looksRandom(value)))) return false;
  if (isPlaceholder(value)) return false;
  return !(isMessage(value) && (frame?.isObject !== true || nature === 'secret'));
}

function isForm(frame: Frame | undefined): boolean {
  return frame?.mimeType.includes('form-urlencoded') === true;
}

/** Dates, numbers, names and other strings in which no secret can be told. */
function isPlain(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 4) return true;
  if (length > 32) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 61 || unit === 58 || unit === 62 || unit === 36 || unit === 92 || unit === 123 || unit === 37) {
      return unit === 58 && /^\d{4}-\d\d-\d\dT[\d:.]+Z?$/.test(text.slice(start, end));
    }
  }
  return length < 14;
}

/** Base64 content is decoded, masked and encoded again; false where it is none. Pictures, fonts and sound are skipped. */
export function maskEncoded(scan: JsonScan, frame: Frame, { start, end }: Part): boolean {
  if (/^(?:image\/(?!svg)|font\/|audio\/|video\/|application\/(?:wasm|font|zip|pdf))/.test(frame.mimeType)) return true;
  const value = decodeString(scan.text, start, end);
  return maskDecoded(scan, start, end, value.trim(), decodeMessage(value.trim()), frame);
}

function maskDecoded(
  scan: JsonScan,
  start: number,
  end: number,
  value: string,
  readable: Readable | undefined,
  frame: Frame | undefined,
): boolean {
  if (readable === undefined) return false;
  let edits = scan.editsWithin(readable.text, isForm(frame));
  if (readable.isBytes) {
    scanBytes(readable.text, scan.ledger, edits);
    edits = settle(readable.text, scan.ledger, edits);
  }
  if (edits.length === 0) return true;
  const mask = encodeBase64(readable.encode(applyEdits(readable.text, edits)), value);
  scan.edits.push({ start, end, mask });
  return true;
}

function place(scan: JsonScan, start: number, end: number, value: string, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const escaped = value.length !== end - start;
  const into = escaped ? offsetsInto(scan.text, start, end) : (at: number) => start + at;
  for (const edit of edits) {
    const from = into(edit.start);
    scan.edits.push({ ...edit, start: from, end: into(edit.end), mask: encodeString(edit.mask) });
  }
}
