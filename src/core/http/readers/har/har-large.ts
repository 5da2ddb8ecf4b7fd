/**
 * A large HAR: entries that fail, those beside the failure and those that ask for the same address are read in full.
 * Of the others only method, address and status are; their absent fields prove nothing.
 */
import type { Exchange } from '../../exchange.ts';
import { failingExchange } from '../../failing.ts';
import { jsonString } from '../json/json-value.ts';
import { defined } from '../paste/part.ts';
import type { SpineEntry } from './har-spine.ts';

const before = 60;
const after = 10;

/** Indexes of the entries to be read in full. */
export function entriesToRead(text: string, entries: readonly SpineEntry[]): ReadonlySet<number> {
  const failing = failingExchange(entries.map((entry) => thinExchange(text, entry) ?? {})) ?? entries.length - 1;
  const address = urlOf(text, entries[failing]);
  const wanted = (entry: SpineEntry, index: number) =>
    entry.status < 100 ||
    entry.status >= 400 ||
    (index >= failing - before && index <= failing + after) ||
    (address !== undefined && urlOf(text, entry) === address);
  return new Set(entries.flatMap((entry, index) => (wanted(entry, index) ? [index] : [])));
}

/** What the spine tells of an exchange. */
export function thinExchange(text: string, entry: SpineEntry): Exchange | undefined {
  const { request, response, status, statusSpan } = entry;
  if (!request && !response) return undefined;
  const method = entry.method && text.slice(entry.method.start, entry.method.end);
  const asked = request && {
    method,
    url: urlOf(text, entry),
    urlSpan: entry.url,
    fields: [],
    span: request,
    complete: false,
  };
  const stated = status >= 100 && status <= 999 ? { status, statusSpan } : { status: null };
  return defined({
    request: asked && defined(asked),
    response: response && defined({ ...stated, fields: [], span: response, complete: false }),
    tunnel: method === 'CONNECT' ? (true as const) : undefined,
  });
}

function urlOf(text: string, entry: SpineEntry | undefined): string | undefined {
  if (!entry?.url) return undefined;
  const { start, end } = entry.url;
  return jsonString(text, { kind: 'string', start: start - 1, end: end + 1, keys: [], values: [] });
}
