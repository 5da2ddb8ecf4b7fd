/** HAR 1.2: the entries in the order given, every field with its place in the file. Optional members may be missing. */
import { fromBase64 } from '../../../encoding/base64.ts';
import type { Body, Exchange, Field, ReadProblem, Request, Response } from '../../exchange.ts';
import { type JsonRead, readJson } from '../json/json.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonNumber, jsonString, member } from '../json/json-value.ts';
import { defined } from '../paste/part.ts';
import { jsonField } from '../printed/json-fields.ts';
import { entriesToRead, thinExchange } from './har-large.ts';
import { spineOf } from './har-spine.ts';

export interface HarRead {
  readonly exchanges: readonly Exchange[];
  readonly problems: readonly ReadProblem[];
  readonly end: number;
}

/** Whether a text can be a HAR; looks at its head and for one word. */
export function maybeHar(text: string): boolean {
  return /^\ufeff?\s{0,200}\{\s{0,200}"/.test(text.slice(0, 500)) && text.includes('"entries"');
}

/** From this length on only what matters is read in full. */
const LARGE = 2_000_000;

/** Cut short, a HAR gives the entries before the cut; undefined where the JSON is none. */
export function readHar(text: string): HarRead | undefined {
  return text.length < LARGE ? readWhole(text) : readLarge(text);
}

function readLarge(text: string): HarRead | undefined {
  const spine = spineOf(text, text.startsWith('\ufeff') ? 1 : 0);
  if (!spine) return undefined;
  const { entries, creator, whole } = spine;
  const full = entriesToRead(text, entries);
  const problems: ReadProblem[] = [];
  const exchanges: Exchange[] = [];
  for (const [index, entry] of entries.entries()) {
    const isBroken = !whole && index === entries.length - 1;
    const read = isBroken || full.has(index) ? readJson(text, entry.start) : undefined;
    const exchange = read ? entryExchange(text, read.node) : thinExchange(text, entry);
    if (exchange) exchanges.push(exchange);
    else problems.push({ code: 'entry-empty', level: 'warning', span: { start: entry.start, end: entry.end } });
    if (isBroken && read) problems.push(...brokenAt(text, read));
  }
  const program = creator && readJson(text, creator.start)?.node;
  return { exchanges: stripped(text, program, exchanges), problems, end: spine.end };
}

function readWhole(text: string): HarRead | undefined {
  const read = readJson(text, text.startsWith('\ufeff') ? 1 : 0);
  const log = member(read?.node, 'log');
  const entries = member(log, 'entries');
  if (!read || entries?.kind !== 'array') return undefined;
  const problems: ReadProblem[] = brokenAt(text, read);
  const exchanges: Exchange[] = [];
  for (const entry of entries.values) {
    const exchange = entryExchange(text, entry);
    if (exchange) exchanges.push(exchange);
    else problems.push({ code: 'entry-empty', level: 'warning', span: { start: entry.start, end: entry.end } });
  }
  const creator = member(log, 'creator', 'name');
  return { exchanges: stripped(text, creator, exchanges), problems, end: read.end };
}

function brokenAt(text: string, { broken }: JsonRead): ReadProblem[] {
  if (broken === undefined) return [];
  const code = broken >= text.length ? 'json-cut' : 'json-broken';
  return [{ code, level: code === 'json-cut' ? 'warning' : 'error', span: { start: broken, end: broken } }];
}

function entryExchange(text: string, entry: JsonNode): Exchange | undefined {
  const request = member(entry, 'request');
  const response = member(entry, 'response');
  if (request?.kind !== 'object' && response?.kind !== 'object') return undefined;
  const asked = request?.kind === 'object' ? requestOf(text, request) : undefined;
  return defined({
    request: asked,
    response: response?.kind === 'object' ? responseOf(text, response) : undefined,
    tunnel: asked?.method === 'CONNECT' ? (true as const) : undefined,
    startedAt: moment(text, member(entry, 'startedDateTime')),
  });
}

function stringAt(text: string, node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? jsonString(text, node) : undefined;
}

function version(text: string, node: JsonNode | undefined): string | undefined {
  const name = stringAt(text, node)?.toLowerCase();
  if (name === 'h2' || name === 'h3') return name.slice(1);
  return /^http\/(\d(?:\.\d)?)/.exec(name ?? '')?.[1]?.replace(/^([23])\.0$/, '$1');
}

function requestOf(text: string, node: JsonNode): Request {
  const url = member(node, 'url');
  const posted = member(node, 'postData', 'text');
  const fields = fieldsOf(text, member(node, 'headers'));
  return defined({
    method: stringAt(text, member(node, 'method')),
    url: stringAt(text, url),
    urlSpan: url && inner(text, url),
    version: version(text, member(node, 'httpVersion')),
    fields,
    body: bodyOf(text, posted, undefined),
    span: { start: node.start, end: node.end },
    complete: fields.length > 0,
  });
}

/** Status 0 is a browser's word for 'no answer'. */
function responseOf(text: string, node: JsonNode): Response {
  const status = member(node, 'status');
  const stated = jsonNumber(text, status) ?? 0;
  const number = Number.isInteger(stated) && stated >= 100 && stated <= 999 ? stated : undefined;
  const fields = fieldsOf(text, member(node, 'headers'));
  const content = member(node, 'content');
  return defined({
    status: number ?? null,
    reason: stringAt(text, member(node, 'statusText')) || undefined,
    version: version(text, member(node, 'httpVersion')),
    statusSpan: status && number ? inner(text, status) : undefined,
    fields,
    body: bodyOf(text, member(content, 'text'), stringAt(text, member(content, 'encoding'))),
    span: { start: node.start, end: node.end },
    complete: fields.length > 0,
  });
}

/** Chrome writes the pseudo-header fields of HTTP/2 among the others. */
function fieldsOf(text: string, headers: JsonNode | undefined): Field[] {
  if (headers?.kind !== 'array') return [];
  return headers.values.flatMap((header) => {
    const name = stringAt(text, member(header, 'name'));
    const value = member(header, 'value');
    return name && !name.startsWith(':') && value ? [jsonField(text, name, value, header)] : [];
  });
}

function bodyOf(text: string, node: JsonNode | undefined, encoding: string | undefined): Body | undefined {
  const raw = stringAt(text, node);
  if (!node || !raw) return undefined;
  const plain = encoding === 'base64' ? fromBase64(raw) : undefined;
  const span = inner(text, node);
  if (plain !== undefined) return { text: plain, span, decoded: true };
  return { text: raw, span };
}

function moment(text: string, node: JsonNode | undefined): number | undefined {
  const parsed = Date.parse(stringAt(text, node) ?? '');
  return Number.isNaN(parsed) ? undefined : parsed;
}

const SECRET = /^(?:authorization|cookie|set-cookie)$/i;

/** Chrome leaves credentials out unless told otherwise: where it wrote none at all, their absence proves nothing. */
function stripped(text: string, creator: JsonNode | undefined, exchanges: Exchange[]): Exchange[] {
  if (stringAt(text, creator) !== 'WebInspector') return exchanges;
  const fields = exchanges.flatMap(({ request, response }) => [
    ...(request?.fields ?? []),
    ...(response?.fields ?? []),
  ]);
  if (fields.some((field) => SECRET.test(field.name))) return exchanges;
  return exchanges.map((exchange) =>
    exchange.request ? { ...exchange, request: { ...exchange.request, complete: false } } : exchange,
  );
}
