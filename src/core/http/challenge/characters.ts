/** The character classes of RFC 9110, section 5.6, over UTF-16 units. */

export const tab = 0x09;
export const space = 0x20;
export const quote = 0x22;
export const apostrophe = 0x27;
export const comma = 0x2c;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const equals = 0x3d;
export const backslash = 0x5c;

const tchar = 1;
const token68 = 2;
const blank = 4;
const wordEnd = 8;
const plainText = 16;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

const classes = new Uint8Array(0x10000);
for (const [members, kind] of [
  ["!#$%&'*+-.^_`|~", tchar],
  ['-._~+/', token68],
  [letters + digits, tchar | token68],
  ['\t', plainText],
  [' \t\r\n\0', blank | wordEnd],
  [',;="', wordEnd],
] as const) {
  for (const member of members) classes[member.charCodeAt(0)] = classOf(member.charCodeAt(0)) | kind;
}

for (let unit = space; unit < 0x7f; unit++) {
  if (unit !== quote && unit !== backslash) classes[unit] = classOf(unit) | plainText;
}

/** The kinds of a unit; none of them for the -1 that stands for an end. */
function classOf(unit: number): number {
  return unit < 0 ? 0 : (classes[unit] ?? 0);
}

/**
 * RFC 9110, 5.6.2: `tchar = "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "." / "^" / "_" / "`" / "|" / "~" /
 * DIGIT / ALPHA`
 */
export function isTchar(unit: number): boolean {
  return (classOf(unit) & tchar) !== 0;
}

/** RFC 9110, 11.2: what a token68 is made of before its `=`: `ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/"` */
export function isToken68(unit: number): boolean {
  return (classOf(unit) & token68) !== 0;
}

/** RFC 9110, 5.6.3: `SP / HTAB`; and CR, LF and NUL, which section 5.5 lets a recipient read as a space. */
export function isBlank(unit: number): boolean {
  return (classOf(unit) & blank) !== 0;
}

/** RFC 5234, B.1: `CTL = %x00-1F / %x7F`, without the tab, which may stand in a value. */
export function isControl(unit: number): boolean {
  return (unit < space && unit !== tab) || unit === 0x7f;
}

/**
 * RFC 9110, 5.6.4: what may stand in a quoted string as it is, `qdtext = HTAB / SP / %x21 / %x23-5B / %x5D-7E`; without
 * obs-text.
 */
export function isPlainText(unit: number): boolean {
  return (classOf(unit) & plainText) !== 0;
}

/** Whether the unit ends a word: blank, comma, semicolon, `=` or `"`. */
export function endsWord(unit: number): boolean {
  return (classOf(unit) & wordEnd) !== 0;
}
