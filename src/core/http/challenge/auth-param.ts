/** RFC 9110, section 11.2: parameters. */
import { apostrophe, colon, comma, equals, lineEnd, nonAscii, quote } from './characters.ts';
import type { Draft } from './draft.ts';
import { isKnownParam } from './known.ts';
import { plainText, quotedString, singleQuoted, smartQuoted, type Value } from './quoted-string.ts';
import { isSmartQuote } from './quotes.ts';
import { error, type Reader, warn } from './reader.ts';
import { atDelimiter, recover, reportUnit, skipText, startsChallenge, startsParam } from './recovery.ts';
import { skipBlanks, skipPlainText, skipToken, unitAt } from './scan.ts';

/**
 * `name="text"` or `name=token` where it belongs, as senders should write it: most parameters, read at one look. The
 * name stands from `start` to `nameEnd`. Adds the parameter to the open challenge and gives the offset behind it; -1,
 * with nothing done, for any other, which {@link authParam} reads.
 */
export function usualParam(reader: Reader, start: number, nameEnd: number): number {
  const { text, open } = reader;
  if (nameEnd === start || unitAt(reader, nameEnd) !== equals || !open || !isAwaited(reader)) return -1;
  const valueStart = nameEnd + 1;
  const first = unitAt(reader, valueStart);
  const isQuoted = first === quote;
  const textStart = isQuoted ? valueStart + 1 : valueStart;
  const textEnd = isQuoted ? skipPlainText(reader, textStart) : skipToken(reader, textStart);
  if (isQuoted ? unitAt(reader, textEnd) !== quote : textEnd === textStart || first === apostrophe) return -1;
  const end = isQuoted ? textEnd + 1 : textEnd;
  const next = unitAt(reader, end);
  if (next !== comma && next !== lineEnd) return -1;
  const name = text.slice(start, nameEnd).toLowerCase();
  if (open.has(name) || (name === 'realm' && !isQuoted)) return -1;
  open.add(name, text.slice(textStart, textEnd), reader.line, start, nameEnd, valueStart, end);
  reader.accepts = 'params';
  return end;
}

/** Whether a parameter may stand here, with nothing to say about it. */
function isAwaited({ accepts, commas, openLine, line }: Reader): boolean {
  return openLine === line && (accepts === 'params' || (accepts === 'first-param' && commas === 0));
}

/**
 * `auth-param = token BWS "=" BWS ( token / quoted-string )`
 *
 * The name stands from `start` to `wordEnd` and is a token as far as `tokenEnd`; `next` is the first unit behind it
 * that is no blank: `=`, or the `"` of a value whose `=` is missing. Adds the parameter to the open challenge; gives
 * the offset behind it. "Each parameter name MUST only occur once per challenge", compared without case: the first is
 * kept.
 */
export function authParam(reader: Reader, start: number, tokenEnd: number, wordEnd: number, next: number): number {
  let nameEnd = wordEnd;
  const owner = findOwner(reader, start, nameEnd);
  const hasEquals = unitAt(reader, next) === equals;
  if (!hasEquals) {
    error(reader, 'missing-equals', start, nameEnd);
    if (unitAt(reader, nameEnd - 1) === colon && nameEnd - 1 > start) nameEnd--;
  }
  reportUnit(reader, 'invalid-name', tokenEnd, start, nameEnd);

  const valueStart = hasEquals ? skipBlanks(reader, next + 1) : next;
  if (hasMissingValue(reader, next, valueStart)) {
    error(reader, 'missing-value', start, next + 1);
    return next + 1;
  }
  if (hasEquals && valueStart - nameEnd > 1) warn(reader, 'whitespace-around-equals', nameEnd, valueStart);
  const name = reader.text.slice(start, nameEnd).toLowerCase();
  const isRepeated = owner?.has(name) ?? false;
  if (isRepeated) error(reader, 'duplicate-parameter', start, nameEnd);
  const value = paramValue(reader, name, valueStart);
  if (owner && tokenEnd === nameEnd && !isRepeated) {
    owner.add(name, value.text, reader.line, start, nameEnd, value.start, value.end);
  }
  return value.end;
}

/** Nothing behind `=`, or a blank and the next parameter: `realm= charset="UTF-8"`. */
function hasMissingValue(reader: Reader, equalsAt: number, valueStart: number): boolean {
  return atDelimiter(reader, valueStart) || (valueStart > equalsAt + 1 && startsParam(reader, valueStart));
}

/** The challenge that a parameter belongs to, with a problem when it may not stand there. */
function findOwner(reader: Reader, start: number, nameEnd: number): Draft | undefined {
  const { open, accepts } = reader;
  if (!open) {
    if (!reader.orphan) error(reader, 'parameter-before-scheme', start, nameEnd);
    reader.orphan = true;
    return undefined;
  }
  const hasCommas = reader.commas > 0;
  if (accepts === 'nothing') {
    if (hasCommas) error(reader, 'comma-after-scheme', reader.commaAt, reader.commaAt + 1);
    else error(reader, 'comma-after-scheme', start, nameEnd);
  } else if (accepts === 'token68') rejectBoth(reader, open, start, nameEnd);
  else if (reader.openLine !== reader.line) warn(reader, 'parameter-on-next-line', start, nameEnd);
  else if (accepts === 'first-param' && reader.commas === 1) {
    warn(reader, 'empty-list-member', reader.commaAt, reader.commaAt + 1);
  }
  reader.accepts = 'params';
  reader.openLine = reader.line;
  return open;
}

/**
 * A token68 and a parameter in one challenge. `Basic realm=, charset="UTF-8"` means a parameter without value, so a
 * token68 that is a well-known parameter and `=` is given up; any other is kept beside the parameters.
 */
function rejectBoth(reader: Reader, open: Draft, start: number, nameEnd: number): void {
  const token68 = open.token68 ?? '';
  const at = open.token68Span;
  if (at && token68.endsWith('=') && isKnownParam(token68, 0, token68.length - 1)) {
    error(reader, 'missing-value', at.start, at.end, at.line);
    open.token68 = null;
  } else error(reader, 'parameter-after-token68', start, nameEnd);
}

/** `="x"`: a value with no name, at its `=`. Gives the offset where reading can go on. */
export function missingName(reader: Reader, equalsAt: number): number {
  error(reader, 'missing-name', equalsAt, equalsAt + 1);
  return skipText(reader, equalsAt);
}

/** RFC 9110, 11.2: `token / quoted-string`; anything else is read as far as it was likely meant to go. */
function paramValue(reader: Reader, name: string, start: number): Value {
  const unit = unitAt(reader, start);
  if (unit === quote) return quotedString(reader, start);
  if (unit === nonAscii && isSmartQuote(reader.text.charCodeAt(start))) {
    const quoted = smartQuoted(reader, start);
    if (quoted) return quoted;
  }
  const tokenEnd = skipToken(reader, start);
  if (tokenEnd > start && isWholeValue(reader, tokenEnd)) {
    const text = reader.text.slice(start, tokenEnd);
    if (unit === apostrophe) warn(reader, 'single-quoted-token', start, tokenEnd);
    else if (name === 'realm') warn(reader, 'realm-not-quoted', start, tokenEnd);
    return { text, start, end: tokenEnd };
  }
  return (unit === apostrophe ? singleQuoted(reader, start) : undefined) ?? unquoted(reader, start);
}

/** Whether what follows a token shows that the value ends with it. */
function isWholeValue(reader: Reader, end: number): boolean {
  const next = skipBlanks(reader, end);
  if (atDelimiter(reader, next)) return true;
  return next > end && (startsParam(reader, next) || startsChallenge(reader, next));
}

/** A value that needs quotes and has none, up to where reading can go on. */
function unquoted(reader: Reader, start: number): Value {
  const end = recover(reader, start);
  reportUnit(reader, 'value-needs-quotes', skipToken(reader, start), start, end);
  return { text: plainText(reader, start, end), start, end };
}
