/** The state of a reading: the line at hand, what has been found, and how a problem is reported. */
import { isBlank, isControl, space } from './characters.ts';
import type { Draft } from './draft.ts';
import type { ChallengeErrorCode, ChallengeProblem, ChallengeWarningCode, Span } from './problem.ts';

/**
 * What may follow in the challenge last begun. `nothing`: a scheme with no space behind it. `first-param`: a scheme,
 * a space and no parameter so far. `params`: at least one parameter. `token68`: a token68, so no parameters.
 */
export type Accepts = 'nothing' | 'first-param' | 'params' | 'token68';

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
  /** Whether the control characters of the line have been reported, if it holds any. */
  controlsReported: boolean;
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
    controlsReported: false,
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
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  reader.text = text;
  reader.line = line;
  reader.controlsReported = false;
  reader.commas = 0;
  reader.skippedTo = -1;
  reader.paramAskedAt = -1;
  reader.noQuoteBefore = reader.noApostropheBefore = reader.noSmartBefore = 0;
  for (reader.end = text.length; reader.end > 0; reader.end--) {
    const unit = text.charCodeAt(reader.end - 1);
    if (!isBlank(unit)) break;
    if (isControl(unit)) reportControls(reader);
  }
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
  reportControls(reader);
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
  reportControls(reader);
  if (++reader.warnings <= mostProblems) reader.problems.push({ code, level: 'warning', line, start, end });
  else if (reader.warnings === mostProblems + 1) cutList(reader, line, start, end);
}

function cutList(reader: Reader, line: number, start: number, end: number): void {
  reader.problems.push({ code: 'more-problems', level: 'warning', line, start, end });
}

/**
 * RFC 9110, 5.5: `field-content = field-vchar [ 1*( SP / HTAB / field-vchar ) field-vchar ]`, `field-vchar = VCHAR /
 * obs-text`: control characters stand nowhere, in quotes or out of them. One problem for each run of a kind.
 *
 * To look for them in each line is slow, and most hold none. So what passes one calls this, as does any problem: the
 * first call for a line reports all that it holds, and comes before other problems of the same place.
 */
export function reportControls(reader: Reader): void {
  if (reader.controlsReported) return;
  reader.controlsReported = true;
  const { text, units } = reader;
  for (let at = 0; at < text.length; at++) {
    const code = controlCode(units[at] ?? space);
    if (code === undefined) continue;
    const start = at;
    while (at + 1 < text.length && controlCode(units[at + 1] ?? space) === code) at++;
    error(reader, code, start, at + 1);
  }
}

function controlCode(unit: number): ChallengeErrorCode | undefined {
  if (!isControl(unit)) return undefined;
  if (unit === 0) return 'nul';
  return unit === 0x0d || unit === 0x0a ? 'line-break' : 'control-character';
}
