/** Where quotes close: the quoted string of RFC 9110, section 5.6.4, and what senders write in its place. */
import { apostrophe, backslash, comma, equals, isBlank, isDelimiter, quote } from './characters.ts';
import type { Reader } from './reader.ts';
import { skipBlanks, skipPlainText, skipToken, unitAt } from './scan.ts';

/** Whether the unit is a typographic quotation mark: one of “ ” „ ‟ ″ « » ‘ ’ ‚ ‛ ′ */
export function isSmartQuote(unit: number): boolean {
  return isSmartDouble(unit) || isSmartSingle(unit);
}

function isSmartDouble(unit: number): boolean {
  return (unit >= 0x201c && unit <= 0x201f) || unit === 0x2033 || unit === 0xab || unit === 0xbb;
}

function isSmartSingle(unit: number): boolean {
  return (unit >= 0x2018 && unit <= 0x201b) || unit === 0x2032;
}

/** The offset of the `"` that closes the quoted string opened at `open`, or -1 when none does on this line. */
export function closingQuote(reader: Reader, open: number, plainEnd = skipPlainText(reader, open + 1)): number {
  for (let at = plainEnd; at < reader.end; at = skipPlainText(reader, at + 1)) {
    const unit = unitAt(reader, at);
    if (unit === quote) return at;
    if (unit === backslash && at + 1 < reader.end) at++;
  }
  return -1;
}

/** The offset of the mark that closes typographic quotes opened at `open` (`"` may close them too), or -1. */
export function closingSmartQuote(reader: Reader, open: number): number {
  if (open < reader.noSmartBefore) return -1;
  const { text } = reader;
  const isCloser = isSmartDouble(text.charCodeAt(open)) ? isSmartDouble : isSmartSingle;
  for (let at = open + 1; at < reader.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote || isCloser(unit)) return at;
  }
  reader.noSmartBefore = reader.end;
  return -1;
}

/**
 * `error_description="The "aud" claim", …`: the string that seemed to close before `from` goes on. The offset of the
 * `"` that a comma, a semicolon or the end follows, or -1 when a `"` that opens a value (`="`) or the end comes first.
 */
export function lateQuote(reader: Reader, from: number): number {
  if (from < reader.noQuoteBefore) return -1;
  for (let at = from; at < reader.end; at++) {
    const unit = unitAt(reader, at);
    if (unit === backslash) at++;
    else if (unit === quote) {
      if (opensValue(reader, at)) return failAt(at);
      if (isDelimiter(unitAt(reader, skipBlanks(reader, at + 1)))) return at;
    }
  }
  return failAt(reader.end);

  function failAt(at: number): -1 {
    reader.noQuoteBefore = at;
    return -1;
  }
}

/**
 * `realm='My Site', …`: the offset of the `'` that closes the one at `open` and has a blank, a comma, a semicolon or
 * the end behind it, or -1 when a `"`, a `'` that opens a value (`='`) or the end comes first.
 */
export function closingApostrophe(reader: Reader, open: number): number {
  if (open < reader.noApostropheBefore) return -1;
  let at = open + 1;
  for (; at < reader.end; at++) {
    const unit = unitAt(reader, at);
    if (unit === quote) break;
    if (unit !== apostrophe) continue;
    if (opensValue(reader, at)) break;
    const next = unitAt(reader, at + 1);
    if (isDelimiter(next) || isBlank(next)) return at;
  }
  reader.noApostropheBefore = at;
  return -1;
}

/**
 * `realm="x, error="y"`: the string opened at `open` closes at `close` behind `name=`, so its own closing quote is
 * lost. The offset where its text ends, before that name and the whitespace and comma before it; -1 if it is not so.
 */
export function lostQuote(reader: Reader, open: number, close: number): number {
  let at = close;
  if (unitAt(reader, at - 1) !== equals || at - 1 <= open) return -1;
  at -= 2;
  const nameEnd = at + 1;
  while (at > open && !isBlank(unitAt(reader, at)) && unitAt(reader, at) !== comma) at--;
  if (at === open || at + 1 === nameEnd || skipToken(reader, at + 1) !== nameEnd) return -1;
  while (at > open && isBlank(unitAt(reader, at))) at--;
  if (unitAt(reader, at) === comma) at--;
  while (at > open && isBlank(unitAt(reader, at))) at--;
  return at + 1;
}

/** Whether `=` and optional whitespace stand before `at`. */
function opensValue(reader: Reader, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(unitAt(reader, before))) before--;
  return before >= 0 && unitAt(reader, before) === equals;
}
