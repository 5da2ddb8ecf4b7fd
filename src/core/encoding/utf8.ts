/** UTF-8 by hand, over strings with one unit for each byte. */

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
