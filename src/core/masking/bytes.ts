/** Base64 and UTF-8 by hand, over strings with one unit for each byte: the core knows neither a browser nor Node. */

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

/** Base64 of bytes, in the alphabet and with the padding that `like` uses. */
export function encodeBase64(bytes: string, like: string): string {
  const alphabet = /[-_]/.test(like) ? urlSafe : standard;
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
  parts.push(chunk, like.slice(like.length - (like.length - like.replace(/=+$/, '').length)));
  return parts.join('');
}

/** The text that bytes are as UTF-8; undefined where they are none. */
export function decodeUtf8(bytes: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every byte below 0x80 is a character of its own
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes.charCodeAt(at);
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let code = length < 2 ? lead : lead & (0xff >> (length + 1));
    for (let next = 1; next < length; next++) {
      const unit = bytes.charCodeAt(at + next);
      if (!(unit >= 0x80 && unit < 0xc0)) return undefined;
      code = (code << 6) | (unit & 0x3f);
    }
    const least = length === 3 ? 0x800 : length === 4 ? 0x10000 : 0;
    if (length === 0 || code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    parts.push(String.fromCodePoint(code));
    at += length;
  }
  return parts.join('');
}

/** The bytes of a text as UTF-8, a unit for each; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every character below 0x80 is a byte of its own
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
