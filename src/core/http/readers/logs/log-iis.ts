/** W3C extended format of IIS and CloudFront: columns as `#Fields:` names them, or as IIS writes them by default. */
import type { Exchange } from '../../exchange.ts';
import { type Line, within } from '../paste/paste.ts';
import { type Piece, toldExchange } from './log-facts.ts';

const FIELDS = /^#Fields: +(.{1,2000})/;
const DIRECTIVE = /^#(?:Software|Version|Date|Start-Date|End-Date|Remark|Fields): /;
const ENTRY = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /;
const METHOD = /^[A-Z_]{3,20}$/;

export interface Columns {
  readonly names: readonly string[];
}

/** The columns that a `#Fields:` line names; null for another directive; undefined for any other line. */
export function iisDirective(line: Line): Columns | null | undefined {
  const fields = FIELDS.exec(line.text);
  if (fields) return { names: (fields[1] ?? '').trim().split(/\s+/) };
  return DIRECTIVE.test(line.text) ? null : undefined;
}

/** `columns` are those of the last `#Fields:` line; without one they are guessed, where the line begins with a date. */
export function iisLine(line: Line, columns: Columns | undefined): Exchange | undefined {
  if (line.text.length > 20_000 || (!columns && !ENTRY.test(line.text))) return undefined;
  const pieces = split(line);
  const names = columns?.names.length === pieces.length ? columns.names : guessed(pieces);
  if (!names) return undefined;
  const get = (name: string): Piece | undefined => {
    const found = pieces[names.indexOf(name)];
    return found && found.text !== '-' ? found : undefined;
  };
  const status = get('sc-status');
  if (!status || !/^\d{3}$/.test(status.text)) return undefined;
  const stem = get('cs-uri-stem');
  const query = get('cs-uri-query');
  // CloudFront's `cs(Host)` is the name of the distribution, `x-host-header` the one that was asked for.
  const host = get('cs-host') ?? get('x-host-header') ?? get('cs(Host)');
  const isSecure = get('s-port')?.text === '443' || get('cs-protocol')?.text === 'https';
  const numeric = (one: Piece | undefined) => (one && /^\d{1,12}$/.test(one.text) ? one : undefined);
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method: get('cs-method'),
    target: stem,
    url: stem && address(stem.text, query?.text, host?.text, isSecure),
    status,
    subStatus: numeric(get('sc-substatus')),
    win32Status: numeric(get('sc-win32-status')),
    user: get('cs-username'),
    startedAt: timeOf(get('date')?.text, get('time')?.text),
  });
}

function split(line: Line): Piece[] {
  return Array.from(line.text.matchAll(/\S+/g), (match) => ({
    text: match[0],
    span: within(line, match.index, match.index + match[0].length),
  }));
}

/** Without `#Fields:`: a method with a path behind it, then later the last run of status, sub-status and Windows status. */
function guessed(pieces: readonly Piece[]): string[] | undefined {
  const names: string[] = pieces.map(() => '');
  const method = pieces.findIndex((one, at) => METHOD.test(one.text) && /^[/*]/.test(pieces[at + 1]?.text ?? ''));
  if (method < 0) return undefined;
  const status = statusAt(pieces, method + 2);
  if (status === undefined) return undefined;
  names[0] = 'date';
  names[1] = 'time';
  for (const [offset, name] of ['cs-method', 'cs-uri-stem', 'cs-uri-query', 's-port', 'cs-username'].entries()) {
    if (method + offset < status) names[method + offset] = name;
  }
  for (const [offset, name] of ['sc-status', 'sc-substatus', 'sc-win32-status'].entries())
    names[status + offset] = name;
  return names;
}

function statusAt(pieces: readonly Piece[], from: number): number | undefined {
  const isNumber = (at: number) => /^\d{1,12}$/.test(pieces[at]?.text ?? '');
  for (let at = from; at < pieces.length; at++) {
    const text = pieces[at]?.text ?? '';
    if (/^[1-5]\d\d$/.test(text) && isNumber(at + 1) && isNumber(at + 2) && Number(pieces[at + 1]?.text) < 1000)
      return at;
  }
  return undefined;
}

function address(stem: string, query: string | undefined, host: string | undefined, isSecure: boolean): string {
  const path = query ? `${stem}?${query}` : stem;
  if (!host || !path.startsWith('/')) return path;
  return `${isSecure ? 'https' : 'http'}://${host}${path}`;
}

/** W3C logs are in UTC. */
function timeOf(date: string | undefined, time: string | undefined): number | undefined {
  const parsed = Date.parse(`${date}T${time}Z`);
  return Number.isNaN(parsed) ? undefined : parsed;
}
