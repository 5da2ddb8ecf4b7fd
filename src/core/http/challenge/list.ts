/** RFC 9110, section 5.6.1: the list of challenges that a field value is. */
import { authParam, missingName, usualParam } from './auth-param.ts';
import { challenge } from './challenge.ts';
import { colon, comma, equals, quote, semicolon } from './characters.ts';
import { isKnownParam, isKnownScheme } from './known.ts';
import { error, type Reader, warn } from './reader.ts';
import { endsValue, skipText, skipWord, startsChallenge, startsParam } from './recovery.ts';
import { skipBlanks, skipToken, unitAt } from './scan.ts';

/**
 * `WWW-Authenticate = #challenge` (11.6.1), `#element => [ element ] *( OWS "," OWS [ element ] )` (5.6.1.2)
 *
 * The list of parameters in a challenge has the same commas, so both are read as one list of members: `name =` goes on
 * with the challenge before it, a token alone or with a space behind it begins a challenge. Reads the line at hand.
 */
export function list(reader: Reader): void {
  let at = skipFieldName(reader, skipBlanks(reader, 0));
  let first = true;
  while (at < reader.end) {
    at = skipCommas(reader, at, first);
    first = false;
    if (at < reader.end) at = toNextMember(reader, member(reader, at));
  }
}

/** The units that the name of a field below begins with; most values begin with another. */
const fieldNameStarts = new Set([...'WwPp'].map((letter) => letter.charCodeAt(0)));

/** `WWW-Authenticate: ` at the beginning of a value is no part of it. */
function skipFieldName(reader: Reader, at: number): number {
  if (!fieldNameStarts.has(unitAt(reader, at))) return at;
  const end = skipToken(reader, at);
  if (unitAt(reader, end) !== colon || end - at > 'proxy-authenticate'.length) return at;
  const name = reader.text.slice(at, end).toLowerCase();
  if (name !== 'www-authenticate' && name !== 'proxy-authenticate') return at;
  error(reader, 'field-name-in-value', at, end + 1);
  return skipBlanks(reader, end + 1);
}

/** Commas between two members, each but one with an empty member beside it; one warning for the whole run. */
function skipCommas(reader: Reader, start: number, first: boolean): number {
  let at = start;
  let last = start;
  reader.commas = 0;
  reader.commaAt = start;
  while (unitAt(reader, at) === comma) {
    reader.commas++;
    last = at;
    at = skipBlanks(reader, at + 1);
  }
  const expected = first || at >= reader.end ? 0 : 1;
  if (reader.commas > expected) warn(reader, 'empty-list-member', start, last + 1);
  return at;
}

/** A parameter or a challenge, at its first unit; gives the offset behind what was read of it. */
function member(reader: Reader, start: number): number {
  const tokenEnd = skipToken(reader, start);
  const usualEnd = usualParam(reader, start, tokenEnd);
  if (usualEnd !== -1) return usualEnd;
  const wordEnd = skipWord(reader, tokenEnd);
  if (wordEnd === start) return noWord(reader, start);
  const next = skipBlanks(reader, wordEnd);
  const follows = unitAt(reader, next);
  if (follows === equals && isPadded(reader, wordEnd)) return skipStray(reader, start);
  if (follows === equals && (reader.open || next === wordEnd || isKnownParam(reader.text, start, wordEnd))) {
    return authParam(reader, start, tokenEnd, wordEnd, next);
  }
  if (follows === quote && reader.open && !isKnownScheme(reader.text, start, wordEnd)) {
    return authParam(reader, start, tokenEnd, wordEnd, next);
  }
  return challenge(reader, start, tokenEnd, wordEnd, next);
}

/** A member that begins with `=`, `;` or `"`. */
function noWord(reader: Reader, start: number): number {
  const unit = unitAt(reader, start);
  if (unit === equals) return missingName(reader, start);
  if (unit !== semicolon) return skipStray(reader, start);
  error(reader, 'semicolon', start, start + 1);
  return start + 1;
}

/** `YQ==`: whether a word ends in the padding of a token68, which needs a scheme before it. */
function isPadded(reader: Reader, wordEnd: number): boolean {
  let at = wordEnd;
  while (unitAt(reader, at) === equals) at++;
  return at > wordEnd + 1 && endsValue(reader, at);
}

/**
 * From behind a member to the comma after it, the end of the line or, with a problem, to what begins a member without a
 * comma (none is reported behind text that was skipped as a whole). Any token begins a challenge here if a parameter
 * follows it, since unquoted text has been read by now.
 */
function toNextMember(reader: Reader, end: number): number {
  let at = skipBlanks(reader, end);
  if (at >= reader.end || unitAt(reader, at) === comma) return at;
  if (unitAt(reader, at) === semicolon) {
    error(reader, 'semicolon', at, at + 1);
    if (reader.accepts === 'nothing') reader.accepts = 'first-param';
    return skipBlanks(reader, at + 1);
  }
  if (startsParam(reader, at) || startsChallenge(reader, at, true)) {
    if (end !== reader.skippedTo) error(reader, 'missing-comma', at, skipToken(reader, at));
    return at;
  }
  at = skipBlanks(reader, skipStray(reader, at));
  return unitAt(reader, at) === semicolon ? toNextMember(reader, at) : at;
}

/** Text that begins nothing: skipped, with a problem, to where reading can go on. */
function skipStray(reader: Reader, start: number): number {
  const end = skipText(reader, start);
  error(reader, 'stray-text', start, end);
  return end;
}
