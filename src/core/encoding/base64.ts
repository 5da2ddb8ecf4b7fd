/**
 * Base64 (RFC 4648, both alphabets) by hand, over strings with one unit for each byte: the core knows neither a browser nor
 * Node.
 */
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const urlSafe = `${standard.slice(0, 62)}-_`;

const sextets = new Int8Array(128).fill(-1);
for (let index = 0; index < 64; index++) {
  sextets[standard.charCodeAt(index)] = index;
  sextets[urlSafe.charCodeAt(index)] = index;
}

/** What bytes look like, a unit for each; undefined where `text` is not base64 of either alphabet. */
export function decodeBase64(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 61) end--;
  if (text.length - end > 2 || end % 4 === 1) return undefined;
  const bytes: number[] = [];
  const parts: string[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const value = unit < 128 ? (sextets[unit] ?? -1) : -1;
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      if (bytes.length === 8192) parts.push(String.fromCharCode(...bytes.splice(0)));
    }
  }
  parts.push(String.fromCharCode(...bytes));
  return parts.join('');
}

/** Base64 of a text's UTF-8, padded. */
export function toBase64(text: string): string {
  const bytes = encodeUtf8(text);
  return encodeIn(standard, bytes) + '='.repeat((3 - (bytes.length % 3)) % 3);
}

/**
 * The text of Base64 content, whose lines may be broken; bytes that are no UTF-8 stand for themselves. Undefined where it
 * is no Base64.
 */
export function fromBase64(content: string): string | undefined {
  const bytes = decodeBase64(content.replace(/\s+/g, ''));
  return bytes === undefined ? undefined : (decodeUtf8(bytes) ?? bytes);
}

/** Base64 of bytes, in the alphabet and with the padding that `like` uses. */
export function encodeBase64(bytes: string, like: string): string {
  return encodeIn(/[-_]/.test(like) ? urlSafe : standard, bytes) + (/=+$/.exec(like.slice(-2))?.[0] ?? '');
}

function encodeIn(alphabet: string, bytes: string): string {
  const parts: string[] = [];
  let chunk = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group =
      (bytes.charCodeAt(at) << 16) |
      ((left > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
      (left > 2 ? bytes.charCodeAt(at + 2) : 0);
    chunk += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    if (left > 1) chunk += alphabet.charAt((group >> 6) & 63);
    if (left > 2) chunk += alphabet.charAt(group & 63);
    if (chunk.length >= 8192) {
      parts.push(chunk);
      chunk = '';
    }
  }
  return parts.join('') + chunk;
}
