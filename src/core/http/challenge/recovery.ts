/**
 * Where to go on after something malformed. The points, in the order looked for: a comma or semicolon outside quotes,
 * whitespace and then `name =`, whitespace and then a well-known scheme, the end of the line.
 */
import { comma, endsWord, equals, isBlank, isControl, isTchar, quote, semicolon } from './characters.ts';
import { isKnownScheme } from './known.ts';
import type { ChallengeErrorCode } from './problem.ts';
import { closingQuote, isSmartQuote } from './quotes.ts';
import { error, type Reader, skipBlanks, skipToken, unitAt } from './reader.ts';

/** Whether a comma, a semicolon or the end of the line stands at `at`. */
export function atDelimiter(reader: Reader, at: number): boolean {
  const unit = unitAt(reader, at);
  return unit === -1 || unit === comma || unit === semicolon;
}

/** Whether `token BWS "="` stands at `at`. */
export function startsParam(reader: Reader, at: number): boolean {
  const end = skipToken(reader, at);
  return end > at && unitAt(reader, skipBlanks(reader, end)) === equals;
}

/** Whether a scheme stands at `at` that is alone or has a parameter; any token passes as a scheme with `anyScheme`. */
export function startsChallenge(reader: Reader, at: number, anyScheme = false): boolean {
  const end = skipToken(reader, at);
  if (end === at) return false;
  const known = isKnownScheme(reader.text, at, end);
  if (!known && !anyScheme) return false;
  const next = skipBlanks(reader, end);
  return next > end && next < reader.end ? startsParam(reader, next) : known && atDelimiter(reader, next);
}

/** The first point at or after `at` where reading can go on; whitespace before it is not skipped. */
export function recover(reader: Reader, at: number): number {
  while (at < reader.end) {
    const unit = reader.text.charCodeAt(at);
    if (unit === comma || unit === semicolon) return at;
    if (unit === quote) {
      const close = closingQuote(reader, at);
      if (close === -1) return reader.end;
      at = close + 1;
    } else if (isBlank(unit)) {
      const next = skipBlanks(reader, at);
      if (atDelimiter(reader, next) || startsParam(reader, next) || startsChallenge(reader, next)) return at;
      at = next;
    } else at++;
  }
  return reader.end;
}

/** The end of the word at `at`, token or not: the next blank, comma, semicolon, `=`, `"` or end. */
export function skipWord(reader: Reader, at: number): number {
  while (at < reader.end && !endsWord(reader.text.charCodeAt(at))) at++;
  return at;
}

/**
 * Reports the first unit from `start` to `end` that no token may hold: as `code`, or as what it is when that says more.
 * Control characters have been reported already. The span is that character.
 */
export function reportBadCharacter(reader: Reader, code: ChallengeErrorCode, start: number, end: number): void {
  let at = start;
  while (at < end && isTchar(reader.text.charCodeAt(at))) at++;
  if (at === end) return;
  const unit = reader.text.charCodeAt(at);
  if (isControl(unit)) return;
  const size = reader.text.codePointAt(at)! > 0xffff ? 2 : 1;
  error(reader, isSmartQuote(unit) ? 'smart-quotes' : unit > 0x7f ? 'non-ascii' : code, at, Math.min(at + size, end));
}
