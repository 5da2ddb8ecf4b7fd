/** RFC 9110, section 5.6.4: quoted strings, and strings in other quotes. */
import { backslash, isBlank, isControl, nonAscii, quote } from './characters.ts';
import { closingApostrophe, closingQuote, closingSmartQuote, lateQuote, lostQuote } from './quotes.ts';
import { error, type Reader, warn } from './reader.ts';
import { endsValue, startsParam, unitsAt } from './recovery.ts';
import { skipPlainText, unitAt } from './scan.ts';

/** A value: its text without quotes and escapes, and where it stands with them. */
export interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE`,
 * `qdtext = HTAB / SP / %x21 / %x23-5B / %x5D-7E / obs-text`.
 *
 * Where the string does not end as it should: `"x, error="y"` ends before the name whose quote closes it, `"a "b" c"`
 * at the `"` before the next comma, and a string that nothing closes at the end of the line.
 */
export function quotedString(reader: Reader, open: number): Value {
  const plainEnd = skipPlainText(reader, open + 1);
  const close = closingQuote(reader, open, plainEnd);
  if (close === -1) return unterminated(reader, open);
  if (!endsValue(reader, close + 1)) {
    const cut = lostQuote(reader, open, close);
    if (cut !== -1) {
      error(reader, 'unterminated-quoted-string', open, cut);
      return { text: unquote(reader, open + 1, cut), start: open, end: cut };
    }
    if (!startsParam(reader, close + 1)) {
      const late = lateQuote(reader, close + 1);
      if (late !== -1) {
        error(reader, 'unescaped-quote', close, close + 1);
        return { text: unquote(reader, open + 1, late), start: open, end: late + 1 };
      }
    }
  }
  return { text: unquote(reader, open + 1, close, plainEnd), start: open, end: close + 1 };
}

function unterminated(reader: Reader, open: number): Value {
  const text = unquote(reader, open + 1, reader.end);
  let slashes = 0;
  while (unitAt(reader, reader.end - 1 - slashes) === backslash) slashes++;
  if (slashes % 2 === 1) error(reader, 'trailing-backslash', reader.end - 1, reader.end);
  else error(reader, 'unterminated-quoted-string', open, reader.end);
  return { text, start: open, end: reader.end };
}

/**
 * `quoted-pair = "\" ( HTAB / SP / VCHAR / obs-text )`, `obs-text = %x80-FF`. The text from `start` to `end` with each
 * pair replaced by its second character, and CR, LF and NUL by a space (5.5). Any unit above 127 passes for obs-text,
 * since the octets are decoded by now. Warns once of needless pairs and once of obs-text.
 */
function unquote(reader: Reader, start: number, end: number, plainEnd = skipPlainText(reader, start)): string {
  const { text } = reader;
  if (plainEnd >= end) return text.slice(start, end);
  let plain = '';
  let from = start;
  let needless = -1;
  let foreign = -1;
  for (let at = plainEnd; at < end; at++) {
    let unit = unitAt(reader, at);
    if (unit === backslash && at + 1 < end) {
      plain += text.slice(from, at);
      from = ++at;
      unit = unitAt(reader, at);
      if (needless === -1 && unit !== quote && unit !== backslash && !isControl(unit)) needless = at - 1;
    }
    if (unit === nonAscii && foreign === -1) foreign = at;
    if (isControl(unit) && isBlank(unit)) {
      plain += `${text.slice(from, at)} `;
      from = at + 1;
    }
  }
  if (needless !== -1) warn(reader, 'needless-quoted-pair', needless, needless + 2);
  if (foreign !== -1) warn(reader, 'non-ascii-in-quotes', foreign, foreign + unitsAt(text, foreign));
  return plain + text.slice(from, end);
}

/** Text in typographic quotes, from the first to the last of them: never valid. Undefined when nothing closes them. */
export function smartQuoted(reader: Reader, open: number): Value | undefined {
  const close = closingSmartQuote(reader, open);
  if (close === -1) return undefined;
  error(reader, 'smart-quotes', open, close + 1);
  return { text: plainText(reader, open + 1, close), start: open, end: close + 1 };
}

/**
 * Text in single quotes that is not a token. `'` is a tchar, so `'x'` is a valid token that holds its quotes: leave it
 * to the token. Undefined when nothing closes them.
 */
export function singleQuoted(reader: Reader, open: number): Value | undefined {
  const close = closingApostrophe(reader, open);
  if (close === -1) return undefined;
  error(reader, 'single-quoted-text', open, close + 1);
  return { text: plainText(reader, open + 1, close), start: open, end: close + 1 };
}

/** The text from `start` to `end` as it stands, with CR, LF and NUL read as a space (RFC 9110, 5.5). */
export function plainText(reader: Reader, start: number, end: number): string {
  if (!reader.holdsControls) return reader.text.slice(start, end);
  return reader.text.slice(start, end).replace(/[\r\n\0]/g, ' ');
}
