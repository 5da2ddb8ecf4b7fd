/**
 * Where to go on after something malformed. The points, in the order looked for: a comma or semicolon outside quotes,
 * whitespace and then `name =`, whitespace and then a well-known scheme, the end of the line.
 */
import { endsWord, equals, isBlank, isControl, isDelimiter, nonAscii, quote } from './characters.ts';
import { isKnownScheme } from './known.ts';
import type { ChallengeErrorCode } from './problem.ts';
import { closingQuote, isSmartQuote } from './quotes.ts';
import { error, type Reader } from './reader.ts';
import { skipBlanks, skipToken, unitAt } from './scan.ts';

/** Whether a comma, a semicolon or the end of the line stands at `at`. */
export function atDelimiter(reader: Reader, at: number): boolean {
  return isDelimiter(unitAt(reader, at));
}

/** Whether a blank or a delimiter stands at `at`. */
export function endsValue(reader: Reader, at: number): boolean {
  return isBlank(unitAt(reader, at)) || atDelimiter(reader, at);
}

/** Whether `token BWS "="` stands at `at`, and not the `==` of a token68. */
export function startsParam(reader: Reader, at: number): boolean {
  if (reader.paramAskedAt !== at) {
    const end = skipToken(reader, at);
    reader.paramAskedAt = at;
    const next = skipBlanks(reader, end);
    reader.isParam = end > at && unitAt(reader, next) === equals && unitAt(reader, next + 1) !== equals;
  }
  return reader.isParam;
}

/** Whether a scheme stands at `at` that is alone or has a parameter; any token passes as a scheme with `anyScheme`. */
export function startsChallenge(reader: Reader, at: number, anyScheme = false): boolean {
  const end = skipToken(reader, at);
  if (end === at) return false;
  const next = skipBlanks(reader, end);
  if (!atDelimiter(reader, next) && (next === end || !startsParam(reader, next))) return false;
  return (anyScheme && !atDelimiter(reader, next)) || isKnownScheme(reader.text, at, end);
}

/** The first point at or after `at` where reading can go on; whitespace before it is not skipped. */
export function recover(reader: Reader, at: number): number {
  while (at < reader.end) {
    const unit = unitAt(reader, at);
    if (isDelimiter(unit)) return at;
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

/** Skips text that is good for nothing: {@link recover}, and what is missing or empty round it is not reported. */
export function skipText(reader: Reader, at: number): number {
  if (reader.accepts === 'first-param') reader.accepts = 'params';
  reader.skippedTo = recover(reader, at);
  return reader.skippedTo;
}

/** The end of the word at `at`, token or not: the next blank, comma, semicolon, `=`, `"` or end. */
export function skipWord(reader: Reader, at: number): number {
  while (!endsWord(unitAt(reader, at))) at++;
  return at;
}

/**
 * Reports the unit at `bad`, which may not stand there: as `code` from `start` to `end`, or as what it is, on itself,
 * when that says more. A control character is a problem of its own. Nothing when `bad` is `end`.
 */
export function reportUnit(reader: Reader, code: ChallengeErrorCode, bad: number, start: number, end: number): void {
  if (bad === end) return;
  const unit = unitAt(reader, bad);
  if (isControl(unit)) return;
  if (unit !== nonAscii) error(reader, code, start, end);
  else {
    const kind = isSmartQuote(reader.text.charCodeAt(bad)) ? 'smart-quotes' : 'non-ascii';
    error(reader, kind, bad, bad + unitsAt(reader.text, bad));
  }
}

/** 2 for a surrogate pair at `at`, else 1. */
export function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
