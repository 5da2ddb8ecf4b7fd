/** RFC 9110, section 11.3: a scheme and what follows it. */
import { authParam, missingName, usualParam } from './auth-param.ts';
import { colon, equals, isBlank, isToken68, quote, space, tab } from './characters.ts';
import { Draft } from './draft.ts';
import { isKnownParam, isKnownScheme } from './known.ts';
import type { ChallengeWarningCode } from './problem.ts';
import { error, type Reader, warn } from './reader.ts';
import { atDelimiter, reportUnit, skipText, skipWord, startsChallenge, startsParam } from './recovery.ts';
import { skipBlanks, skipToken, unitAt } from './scan.ts';

/**
 * `challenge = auth-scheme [ 1*SP ( token68 / #auth-param ) ]`, `auth-scheme = token` (11.1)
 *
 * The scheme stands from `start` to `wordEnd` and is a token as far as `tokenEnd`; `next` is the first unit behind it
 * that is no blank. Reads it and a token68 or the first parameter; the list reads the other parameters. Gives the
 * offset behind what it has read.
 */
export function challenge(reader: Reader, start: number, tokenEnd: number, wordEnd: number, next: number): number {
  reportUnit(reader, 'invalid-scheme', tokenEnd, tokenEnd, wordEnd);
  const isToken = tokenEnd === wordEnd;
  begin(reader, start, !isToken && tokenEnd > start && unitAt(reader, wordEnd - 1) === colon ? wordEnd - 1 : wordEnd);
  if (atDelimiter(reader, next)) {
    if (unitAt(reader, wordEnd) !== space) reader.accepts = 'nothing';
    if (isKnownParam(reader.text, start, wordEnd)) warn(reader, 'scheme-like-parameter', start, wordEnd);
    return wordEnd;
  }
  for (let at = wordEnd; at < next; at++) {
    if (unitAt(reader, at) !== tab) continue;
    error(reader, 'tab-after-scheme', at, at + 1);
    break;
  }
  return next === wordEnd ? wordEnd : firstArgument(reader, next);
}

function begin(reader: Reader, start: number, end: number): void {
  reader.open = new Draft(reader.text.slice(start, end), reader.line, start);
  reader.challenges.push(reader.open);
  reader.accepts = 'first-param';
  reader.openLine = reader.line;
  reader.commas = 0;
}

/** `token68 / #auth-param`, at the first unit behind the scheme that is no blank. */
function firstArgument(reader: Reader, start: number): number {
  const tokenEnd = skipToken(reader, start);
  const usualEnd = usualParam(reader, start, tokenEnd);
  if (usualEnd !== -1) return usualEnd;
  const bodyEnd = skipToken68Body(reader, start);
  const token68End = skipPadding(reader, bodyEnd);
  if (bodyEnd > start && atDelimiter(reader, skipBlanks(reader, token68End))) {
    return token68(reader, start, token68End);
  }
  if (bodyEnd > start && isFollowedByText(reader, start, bodyEnd, token68End)) {
    return crowdedToken68(reader, start, token68End);
  }
  const wordEnd = skipWord(reader, tokenEnd);
  const next = skipBlanks(reader, wordEnd);
  const unit = unitAt(reader, next);
  if (wordEnd === start) return unit === equals ? missingName(reader, start) : start;
  if (unit === equals || unit === quote) return authParam(reader, start, tokenEnd, wordEnd, next);
  if (startsChallenge(reader, start)) return start;
  const end = skipText(reader, start);
  reportUnit(reader, 'invalid-token68', bodyEnd, start, end);
  return end;
}

/** RFC 9110, 11.2: `token68 = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="` */
function token68(reader: Reader, start: number, end: number): number {
  const { open } = reader;
  if (!open) return end;
  open.token68 = reader.text.slice(start, end);
  open.token68At = start;
  reader.accepts = 'token68';
  return end;
}

function skipToken68Body(reader: Reader, at: number): number {
  while (isToken68(unitAt(reader, at))) at++;
  return at;
}

function skipPadding(reader: Reader, at: number): number {
  while (unitAt(reader, at) === equals) at++;
  return at;
}

/** Whether a token68 has a blank and other text behind it, and is not the name of a parameter or a scheme. */
function isFollowedByText(reader: Reader, start: number, bodyEnd: number, token68End: number): boolean {
  if (!isBlank(unitAt(reader, token68End))) return false;
  const after = skipBlanks(reader, token68End);
  const padding = token68End - bodyEnd;
  if (padding > 1) return true;
  if (padding === 1) return startsParam(reader, after) && !isKnownParam(reader.text, start, bodyEnd);
  const unit = unitAt(reader, after);
  return unit !== equals && unit !== quote && !startsChallenge(reader, start);
}

/** `Negotiate abc def`, `Negotiate abc realm="x"`, `Negotiate abc NTLM`: a token68 and more before the next comma. */
function crowdedToken68(reader: Reader, start: number, end: number): number {
  token68(reader, start, end);
  const next = skipBlanks(reader, end);
  if (startsParam(reader, next)) {
    const nameEnd = skipToken(reader, next);
    return authParam(reader, next, nameEnd, nameEnd, skipBlanks(reader, nameEnd));
  }
  if (startsChallenge(reader, next)) return end;
  const stop = skipText(reader, next);
  error(reader, 'second-token68', next, stop);
  return stop;
}

/** Warns of each token68 that has a name's look. At the end, when parameters can no longer follow it. */
export function warnOfNames(reader: Reader): void {
  for (const draft of reader.challenges) {
    const { token68 } = draft;
    if (token68 === null || draft.params.size > 0) continue;
    const code = token68LikeName(token68);
    const span = code && draft.token68Span;
    if (span) warn(reader, code, span.start, span.end, span.line);
  }
}

function token68LikeName(text: string): ChallengeWarningCode | undefined {
  if (isKnownScheme(text, 0, text.length)) return 'token68-like-scheme';
  let end = text.length;
  while (text.charCodeAt(end - 1) === equals) end--;
  return isKnownParam(text, 0, end) ? 'token68-like-parameter' : undefined;
}
