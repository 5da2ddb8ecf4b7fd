/** Pieces that readers of log lines share: a column with its place, dates, and the exchange that a line tells of. */
import type { Exchange, Field, Span } from '../../exchange.ts';
import { defined } from '../paste/part.ts';
import { type Line, within } from '../paste/paste.ts';

/** A piece of a line with its place. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

const LONGEST = 10_000;

/** The line as far as readers look: what tells of the exchange stands at its start. */
export function shortened({ text }: Line): string {
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

/** The group of a match made with the `d` flag. */
export function piece(line: Line, match: RegExpExecArray, group: string): Piece | undefined {
  const indices = match.indices?.groups?.[group];
  const text = match.groups?.[group];
  return indices && text !== undefined ? { text, span: within(line, indices[0], indices[1]) } : undefined;
}

/** The last place of the text in its line. */
export function pieceIn(line: Line, text: string): Piece {
  const start = line.text.lastIndexOf(text);
  return { text, span: within(line, start, start + text.length) };
}

/** What a line of a log told; all but the line itself may be missing. */
export interface Told {
  readonly line: Span;
  readonly method?: Piece | undefined;
  readonly target?: Piece | undefined;
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  readonly status?: Piece | undefined;
  readonly subStatus?: Piece | undefined;
  readonly win32Status?: Piece | undefined;
  readonly reason?: string | undefined;
  readonly user?: Piece | undefined;
  readonly termination?: Piece | undefined;
  readonly startedAt?: number | undefined;
  readonly sent?: readonly Field[];
  readonly got?: readonly Field[];
}

/** Either half is left out where the line tells nothing of it. A user `-` is none. */
export function toldExchange(told: Told): Exchange {
  const user = told.user && told.user.text !== '-' && told.user.text !== '' ? told.user : undefined;
  const log = defined({
    user: user?.text,
    userSpan: user?.span,
    termination: told.termination?.text,
    terminationSpan: told.termination?.span,
  });
  return defined({
    request: requestOf(told),
    response: responseOf(told),
    startedAt: told.startedAt,
    log: Object.keys(log).length > 0 ? log : undefined,
  });
}

function requestOf(told: Told) {
  if (!told.method && !told.target) return undefined;
  return defined({
    method: told.method?.text,
    url: told.url ?? told.target?.text,
    urlSpan: told.target?.span,
    version: told.version?.replace(/^([23])\.0$/, '$1'),
    fields: told.sent ?? [],
    span: told.line,
    complete: false,
  });
}

function responseOf(told: Told) {
  if (!told.status) return undefined;
  const number = (one: Piece | undefined) => (one ? Number(one.text) : undefined);
  const status = Number(told.status.text);
  return defined({
    status: status >= 100 && status <= 999 ? status : null,
    reason: told.reason,
    statusSpan: told.status.span,
    subStatus: number(told.subStatus),
    subStatusSpan: told.subStatus?.span,
    win32Status: number(told.win32Status),
    win32StatusSpan: told.win32Status?.span,
    fields: told.got ?? [],
    span: told.line,
    complete: false,
  });
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `24/Nov/2026:08:54:24 +0000`; without its zone it is no moment. */
export function clfTime(text: string | undefined): number | undefined {
  const match = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,6})? ([+-])(\d{2})(\d{2})$/.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const month = MONTHS.indexOf(match[2] ?? '') / 3;
  const [day = 0, , year = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (!Number.isInteger(month) || month < 0) return undefined;
  const zone = (Number(match[8]) * 60 + Number(match[9])) * (match[7] === '-' ? -1 : 1);
  return Date.UTC(year, month, day, hour, minute, second) - zone * 60_000;
}
