/** The state of a reading: the line at hand, what has been found, and how a problem is reported. */
import { backslash, isBlank, isTchar, space, tab } from './characters.ts';
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
  /** The value at hand, its units (an array is faster to read), its index, and its end without trailing whitespace. */
  text: string;
  units: Uint16Array;
  line: number;
  end: number;
  readonly challenges: Draft[];
  readonly problems: ChallengeProblem[];
  /** How many have been found of each level, reported or not. */
  errors: number;
  warnings: number;
  /** The challenge that parameters belong to, what it accepts, and the line it was last added to. */
  open: Draft | undefined;
  accepts: Accepts;
  openLine: number;
  /** Where the commas before the list member at hand begin, and how many they are. */
  commaAt: number;
  commas: number;
  /** Whether parameters before any scheme have been reported. */
  orphan: boolean;
  /** Whether the line is ASCII without backslashes and control characters but the tab: most are. */
  isPlain: boolean;
  /** Whether the line holds CR, LF or NUL, each read as a space. */
  hasBreaks: boolean;
  /** Where the last skipped text ended, or -1. */
  skippedTo: number;
  /** What `startsParam` said last, and of which offset: it is asked several times in a row. */
  paramAskedAt: number;
  isParam: boolean;
  /** Before these offsets there is no late close of a `"` or `'` to be found: keeps repeated searches linear. */
  noQuoteBefore: number;
  noApostropheBefore: number;
  noSmartBefore: number;
}

/** Room for the units of a common value, used again by each reading: a reading never waits, so two never meet. */
const scratch = new Uint16Array(4096);

export function newReader(): Reader {
  return {
    text: '',
    units: scratch,
    line: 0,
    end: 0,
    challenges: [],
    problems: [],
    errors: 0,
    warnings: 0,
    open: undefined,
    accepts: 'nothing',
    openLine: 0,
    commaAt: 0,
    commas: 0,
    orphan: false,
    isPlain: true,
    hasBreaks: false,
    skippedTo: -1,
    paramAskedAt: -1,
    isParam: false,
    noQuoteBefore: 0,
    noApostropheBefore: 0,
    noSmartBefore: 0,
  };
}

/** Takes up the next field line. Whitespace at its end is no part of the value (RFC 9110, 5.5). */
export function takeLine(reader: Reader, text: string, line: number): void {
  if (reader.units.length < text.length) reader.units = new Uint16Array(text.length);
  const { units } = reader;
  let isPlain = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit;
    if (unit > 0x7e || unit === backslash || (unit < space && unit !== tab)) isPlain = false;
  }
  reader.isPlain = isPlain;
  reader.hasBreaks = false;
  reader.text = text;
  reader.line = line;
  reader.end = text.length;
  while (reader.end > 0 && isBlank(unitAt(reader, reader.end - 1))) reader.end--;
  reader.commas = 0;
  reader.skippedTo = -1;
  reader.paramAskedAt = -1;
  reader.noQuoteBefore = reader.noApostropheBefore = reader.noSmartBefore = 0;
}

export function span(reader: Reader, start: number, end: number): Span {
  return { line: reader.line, start, end };
}

/**
 * Each level reports at most this many problems; one `more-problems` says that there are others. A real field holds a
 * handful; the limit keeps a hostile one from filling memory with findings that nobody reads.
 */
export const mostProblems = 500;

/** Reports an error from `start` to `end`, of the line at hand if no other is named. */
export function error(
  reader: Reader,
  code: ChallengeErrorCode,
  start: number,
  end: number,
  line: number = reader.line,
): void {
  if (++reader.errors <= mostProblems) reader.problems.push({ code, level: 'error', line, start, end });
  else if (reader.errors === mostProblems + 1) cutList(reader, line, start, end);
}

/** Reports a warning from `start` to `end`, of the line at hand if no other is named. */
export function warn(
  reader: Reader,
  code: ChallengeWarningCode,
  start: number,
  end: number,
  line: number = reader.line,
): void {
  if (++reader.warnings <= mostProblems) reader.problems.push({ code, level: 'warning', line, start, end });
  else if (reader.warnings === mostProblems + 1) cutList(reader, line, start, end);
}

function cutList(reader: Reader, line: number, start: number, end: number): void {
  reader.problems.push({ code: 'more-problems', level: 'warning', line, start, end });
}

/** The unit at `at`, or -1 at the end of the line. */
export function unitAt(reader: Reader, at: number): number {
  return at < reader.end ? (reader.units[at] ?? -1) : -1;
}

/** RFC 9110, 5.6.3: `OWS = *( SP / HTAB )`, `BWS = OWS`. The offset behind it. */
export function skipBlanks(reader: Reader, at: number): number {
  const { units, end } = reader;
  while (at < end && isBlank(units[at] ?? -1)) at++;
  return at;
}

/** RFC 9110, 5.6.2: `token = 1*tchar`. The offset behind it, `at` itself when there is none. */
export function skipToken(reader: Reader, at: number): number {
  const { units, end } = reader;
  while (at < end && isTchar(units[at] ?? -1)) at++;
  return at;
}
