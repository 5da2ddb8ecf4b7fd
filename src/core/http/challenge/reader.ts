/** The state of a reading: the line at hand, what has been found, and how a problem is reported. */
import { isBlank, isControl, lineEnd, readUnits } from './characters.ts';
import type { Draft } from './draft.ts';
import type { ChallengeErrorCode, ChallengeProblem, ChallengeWarningCode } from './problem.ts';

/**
 * What may follow in the challenge last begun. `nothing`: a scheme with no space behind it. `first-param`: a scheme,
 * a space and no parameter so far. `params`: at least one parameter. `token68`: a token68, so no parameters.
 */
type Accepts = 'nothing' | 'first-param' | 'params' | 'token68';

export interface Reader {
  /** The value at hand, its index, and its end without trailing whitespace. */
  text: string;
  line: number;
  end: number;
  /** Its units as `readUnits` gives them, with `lineEnd` at its end: an array is faster to read. */
  units: Uint8Array;
  /** Whether control characters stand in it. */
  holdsControls: boolean;
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
const scratch = new Uint8Array(4096);

export function newReader(): Reader {
  return {
    text: '',
    line: 0,
    end: 0,
    units: scratch,
    holdsControls: false,
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
  if (reader.units.length <= text.length) reader.units = new Uint8Array(text.length + 1);
  reader.holdsControls = readUnits(text, reader.units);
  reader.text = text;
  reader.line = line;
  reader.commas = 0;
  reader.skippedTo = -1;
  reader.paramAskedAt = -1;
  reader.noQuoteBefore = reader.noApostropheBefore = reader.noSmartBefore = 0;
  reader.end = text.length;
  while (reader.end > 0 && isBlank(reader.units[reader.end - 1] ?? lineEnd)) reader.end--;
  reader.units[reader.end] = lineEnd;
  if (reader.holdsControls) reportControls(reader);
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

/**
 * RFC 9110, 5.5: `field-content = field-vchar [ 1*( SP / HTAB / field-vchar ) field-vchar ]`, `field-vchar = VCHAR /
 * obs-text`: control characters stand nowhere, in quotes or out of them. One problem for each run of a kind, before
 * other problems of the same place.
 */
function reportControls(reader: Reader): void {
  const { text } = reader;
  for (let at = 0; at < text.length; at++) {
    const code = controlCode(text.charCodeAt(at));
    if (code === undefined) continue;
    const start = at;
    while (controlCode(text.charCodeAt(at + 1)) === code) at++;
    error(reader, code, start, at + 1);
  }
}

function controlCode(unit: number): ChallengeErrorCode | undefined {
  if (!isControl(unit)) return undefined;
  if (unit === 0) return 'nul';
  return unit === 0x0d || unit === 0x0a ? 'line-break' : 'control-character';
}
