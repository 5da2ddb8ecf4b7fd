/** Base64 (RFC 4648 section 4) of UTF-8 text. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(text: string): string {
  const bytes = utf8(text);
  const units: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    units.push(
      ALPHABET.charAt(a >> 2),
      ALPHABET.charAt(((a & 3) << 4) | ((b ?? 0) >> 4)),
      b === undefined ? '=' : ALPHABET.charAt(((b & 15) << 2) | ((c ?? 0) >> 6)),
      c === undefined ? '=' : ALPHABET.charAt(c & 63),
    );
  }
  return units.join('');
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

/** The text of Base64 content; undefined where it is none. Bytes that are no UTF-8 stand for themselves. */
export function fromBase64(encoded: string): string | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const unit of encoded) {
    if (unit === '=' || /\s/.test(unit)) continue;
    const value = ALPHABET.indexOf(unit);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  const units: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) units.push(String.fromCharCode(...bytes.slice(at, at + 8192)));
  const raw = units.join('');
  try {
    return decodeURIComponent(
      raw.replace(/[%\x80-\xff]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return raw;
  }
}
