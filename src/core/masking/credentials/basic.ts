/**
 * A user and password, as they stand or in base64. The base64 of the mask has the length of the original, and what a
 * diagnosis finds in the one it finds in the other: whether it decodes, to what kind of text, with a colon, a line end,
 * quotes, characters beyond ASCII; empty halves; variables that nobody replaced.
 */
import { decodeBase64, encodeBase64 } from '../../encoding/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../../encoding/utf8.ts';
import { type Ledger, maskSecret } from '../edits/form.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { maskShape } from '../places/shapes.ts';

/** User names that products prescribe: they are no secret and say what was meant. */
const prescribed =
  /^(?:x-access-token|x-token-auth|x-oauth-basic|__token__|_token|_json_key(?:_base64)?|oauth2accesstoken|oauth2|token|apikey|api|api_key|git|iamapikey|anonymous|gitlab-ci-token|AWS|00000000-0000-0000-0000-000000000000)$/;

/** `user:password`; the colon stays (`%3A` in an encoded address), and whatever else is no token character. */
export function maskUserPassword(ledger: Ledger, text: string): string {
  const [colon = ''] = /:|%3A/i.exec(text) ?? [];
  if (colon === '') return prescribed.test(text) ? text : maskHalf(ledger, text, true);
  const user = text.slice(0, text.indexOf(colon));
  return maskHalf(ledger, user, false) + colon + maskHalf(ledger, text.slice(user.length + colon.length), true);
}

function maskHalf(ledger: Ledger, half: string, known: boolean): string {
  if (isPlaceholder(half) || (!known && prescribed.test(half))) return half;
  return maskShape(ledger, half) ?? maskSecret(ledger, half, known);
}

/** The credentials of Basic: base64 of user and password, or what somebody wrote in its place. */
export function maskBasic(ledger: Ledger, value: string): string {
  const core = value.trim();
  if (isPlaceholder(core)) return value;
  const start = value.indexOf(core);
  const outer = (mask: string) => value.slice(0, start) + mask + value.slice(start + core.length);
  const readable = decodeText(core);
  if (readable === undefined) return outer(maskUserPassword(ledger, core));
  const masked = maskUserPassword(ledger, readable.text);
  if (masked === readable.text) return value;
  const encoded = encodeBase64(readable.encode(masked), core);
  return outer(
    /[-_]/.test(core) && !/[-_]/.test(encoded) ? encodeBase64(readable.encode(telling(masked)), core) : encoded,
  );
}

/**
 * The masked text with a `?` where its bits make a `_`, which base64 for addresses alone has. Only the last third of
 * each group of three bytes can hold it.
 */
function telling(masked: string): string {
  for (let at = masked.length - 1; at > masked.indexOf(':') && at > 1; at--) {
    if (at % 3 === 2 && /[x!]/.test(masked.charAt(at))) return `${masked.slice(0, at)}?${masked.slice(at + 1)}`;
  }
  return masked;
}

export interface Readable {
  /** Bytes of another kind stand in the text, a unit for each. */
  readonly isBytes?: boolean;
  readonly text: string;
  encode(text: string): string;
}

/** The text that base64 holds; undefined where it decodes to nothing that a person would have typed. */
export function decodeText(value: string): Readable | undefined {
  const bytes = decodeBase64(value);
  if (bytes === undefined || bytes === '') return undefined;
  const wide = bytes.length > 3 && (bytes.match(/\0/g)?.length ?? 0) >= bytes.length * 0.4;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = bytes.match(wide ? /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g : /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g);
  if ((controls?.length ?? 0) > (bytes.length > 12 ? 1 : 0)) return undefined;
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text, encode: encodeUtf8 };
  const high = bytes.match(/[\x80-\xff]/g)?.length ?? 0;
  return high * 4 <= bytes.length ? { text: bytes, encode: encodeLatin, isBytes: true } : undefined;
}

/** What base64 of a message holds: a text, or bytes of which most are one (MessagePack, Protobuf, a length before JSON). */
export function decodeMessage(value: string): Readable | undefined {
  const readable = decodeText(value);
  if (readable !== undefined) return readable;
  const bytes = decodeBase64(value) ?? '';
  const printable = bytes.match(/[\x20-\x7e\s]/g)?.length ?? 0;
  return printable * 2 > bytes.length ? { text: bytes, encode: encodeLatin, isBytes: true } : undefined;
}

/** Bytes of a text in ISO 8859-1: every character of it is one. */
function encodeLatin(text: string): string {
  return text;
}

/** True for base64 that hides a user and a password. */
export function isUserPassword(value: string): boolean {
  const text = decodeText(value)?.text;
  return text !== undefined && /^[^\s:]{0,200}:[^:]{0,400}$/.test(text) && /^[\x20-\x7e\xa0-\uffff]+\s?$/.test(text);
}
