/** The character classes of RFC 9110, section 5.6, over the units of a line. */

export const tab = 0x09;
export const space = 0x20;
export const quote = 0x22;
export const apostrophe = 0x27;
export const comma = 0x2c;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const equals = 0x3d;
export const backslash = 0x5c;

/** Stands for every unit outside ASCII: the grammar never tells them apart. */
export const nonAscii = 0x80;
/** Stands behind the last unit of a line. */
export const lineEnd = 0x81;

const tchar = 1;
const token68 = 2;
const blank = 4;
const wordEnd = 8;
const plainText = 16;
const control = 32;
const delimiter = 64;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

const classes = new Uint8Array(0x100);
for (const [members, kind] of [
  ["!#$%&'*+-.^_`|~", tchar],
  ['-._~+/', token68],
  [letters + digits, tchar | token68],
  [' \t\r\n\0', blank | wordEnd],
  ['="', wordEnd],
  [',;', wordEnd | delimiter],
] as const) {
  for (const member of members) addClass(member.charCodeAt(0), kind);
}
for (let unit = 0; unit < nonAscii; unit++) {
  if ((unit < space && unit !== tab) || unit === 0x7f) addClass(unit, control);
  else if (unit !== quote && unit !== backslash) addClass(unit, plainText);
}
addClass(lineEnd, wordEnd | delimiter);

function addClass(unit: number, kind: number): void {
  classes[unit] = (classes[unit] ?? 0) | kind;
}

/**
 * RFC 9110, 5.6.2: `tchar = "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "." / "^" / "_" / "`" / "|" / "~" /
 * DIGIT / ALPHA`
 */
export function isTchar(unit: number): boolean {
  return ((classes[unit] ?? 0) & tchar) !== 0;
}

/** RFC 9110, 11.2: what a token68 is made of before its `=`: `ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/"` */
export function isToken68(unit: number): boolean {
  return ((classes[unit] ?? 0) & token68) !== 0;
}

/** RFC 9110, 5.6.3: `SP / HTAB`; and CR, LF and NUL, which section 5.5 lets a recipient read as a space. */
export function isBlank(unit: number): boolean {
  return ((classes[unit] ?? 0) & blank) !== 0;
}

/** RFC 5234, B.1: `CTL = %x00-1F / %x7F`, without the tab, which may stand in a value. */
export function isControl(unit: number): boolean {
  return ((classes[unit] ?? 0) & control) !== 0;
}

/**
 * RFC 9110, 5.6.4: what may stand in a quoted string as it is, `qdtext = HTAB / SP / %x21 / %x23-5B / %x5D-7E`; without
 * obs-text.
 */
export function isPlainText(unit: number): boolean {
  return ((classes[unit] ?? 0) & plainText) !== 0;
}

/** Whether the unit ends a member of a list: comma, the semicolon that some write for it, or the end of the line. */
export function isDelimiter(unit: number): boolean {
  return ((classes[unit] ?? 0) & delimiter) !== 0;
}

/** Whether the unit ends a word: blank, delimiter, `=` or `"`. */
export function endsWord(unit: number): boolean {
  return ((classes[unit] ?? 0) & wordEnd) !== 0;
}

/**
 * Writes the units of `text` into `units`: ASCII as it is, {@link nonAscii} for all else. Gives whether a control
 * character is among them.
 */
export function readUnits(text: string, units: Uint8Array): boolean {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = Math.min(text.charCodeAt(at), nonAscii);
    units[at] = unit;
    kinds |= classes[unit] ?? 0;
  }
  return (kinds & control) !== 0;
}
