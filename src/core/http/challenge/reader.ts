/** The state of a reading: the line at hand, what has been found, and how a problem is reported. */
import { isBlank, isTchar } from './characters.ts';
import type { ChallengeErrorCode, ChallengeProblem, ChallengeWarningCode, Span } from './problem.ts';
import type { Challenge, ParamSpans } from './types.ts';

/**
 * What may follow in the challenge last begun. `nothing`: a scheme with no space behind it. `first-param`: a scheme,
 * a space and no parameter so far. `params`: at least one parameter. `token68`: a token68, so no parameters.
 */
export type Accepts = 'nothing' | 'first-param' | 'params' | 'token68';

/** A challenge that may still grow. */
export interface Draft extends Challenge {
  params: Map<string, string>;
  token68: string | null;
  readonly spans: { readonly scheme: Span; params: ParamSpans[]; token68: Span | null };
}

export interface Reader {
  /** The value at hand, its index, and the end of it without trailing whitespace. */
  text: string;
  line: number;
  end: number;
  readonly challenges: Draft[];
  readonly problems: ChallengeProblem[];
  /** The challenge that parameters belong to, what it accepts, and the line it was last added to. */
  open: Draft | undefined;
  accepts: Accepts;
  openLine: number;
  /** Where the commas before the list member at hand begin, and how many they are. */
  commaAt: number;
  commas: number;
  /** Whether parameters before any scheme have been reported. */
  orphan: boolean;
  /** Where the last skipped text ended, or -1. */
  skippedTo: number;
  /** Before these offsets there is no late close of a `"` or `'` to be found: keeps repeated searches linear. */
  noQuoteBefore: number;
  noApostropheBefore: number;
  noSmartBefore: number;
}

export function newReader(): Reader {
  return {
    text: '',
    line: 0,
    end: 0,
    challenges: [],
    problems: [],
    open: undefined,
    accepts: 'nothing',
    openLine: 0,
    commaAt: 0,
    commas: 0,
    orphan: false,
    skippedTo: -1,
    noQuoteBefore: 0,
    noApostropheBefore: 0,
    noSmartBefore: 0,
  };
}

/** Takes up the next field line. Whitespace at its end is no part of the value (RFC 9110, 5.5). */
export function takeLine(reader: Reader, text: string, line: number): void {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  reader.text = text;
  reader.line = line;
  reader.end = end;
  reader.commas = 0;
  reader.skippedTo = -1;
  reader.noQuoteBefore = reader.noApostropheBefore = reader.noSmartBefore = 0;
}

export function span(reader: Reader, start: number, end: number): Span {
  return { line: reader.line, start, end };
}

export function error(reader: Reader, code: ChallengeErrorCode, start: number, end: number): void {
  reader.problems.push({ code, level: 'error', line: reader.line, start, end });
}

export function warn(reader: Reader, code: ChallengeWarningCode, start: number, end: number): void {
  reader.problems.push({ code, level: 'warning', line: reader.line, start, end });
}

/** The unit at `at`, or -1 at the end of the line. */
export function unitAt(reader: Reader, at: number): number {
  return at < reader.end ? reader.text.charCodeAt(at) : -1;
}

/** RFC 9110, 5.6.3: `OWS = *( SP / HTAB )`, `BWS = OWS`. The offset behind it. */
export function skipBlanks(reader: Reader, at: number): number {
  while (at < reader.end && isBlank(reader.text.charCodeAt(at))) at++;
  return at;
}

/** RFC 9110, 5.6.2: `token = 1*tchar`. The offset behind it, `at` itself when there is none. */
export function skipToken(reader: Reader, at: number): number {
  while (at < reader.end && isTchar(reader.text.charCodeAt(at))) at++;
  return at;
}
