/**
 * Responses and errors as Node prints objects: `Response { status: 401, headers: Headers { ... } }`, an AxiosError with
 * its `config` and `response`.
 */
import type { Exchange, Field, Request, Response } from '../../exchange.ts';
import { lineBehind } from '../errors/body.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonNumber, jsonString, member } from '../json/json-value.ts';
import { readLiteral } from '../json/literal.ts';
import { defined, type Found } from '../paste/part.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { fieldsIn } from './json-fields.ts';
import { readOkHttp } from './okhttp.ts';
import { readPrintedFields } from './printed-fields.ts';

/** The line on which such an object opens: its class, a member's name, or the end of a stack trace. */
const OPENS =
  /^\s{0,40}(?:(?:Object )?\[?(?:Axios)?Headers\]?|(?:<ref \*\d{1,3}> )?(?:\[?[A-Z]\w{0,60}(?:Error|Response)\b.{0,300}|Response|response:(?: \S{1,60})?)|at .{1,400}|\w*(?:Error|Response|error|response):? ?.{0,200}) ?\{$/;
const LONGEST = 100_000;
/** Objects that do not end are tried so often. */
const TRIES = 20;

const tried = new WeakMap<Paste, number>();

export function readInspected(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  const printed = readOkHttp(paste, at) ?? readPrintedFields(paste, at);
  if (printed) return printed;
  if (line.text.length > 600 || !OPENS.test(line.text.trimEnd())) return undefined;
  const count = tried.get(paste) ?? 0;
  if (count > TRIES) return undefined;
  const start = line.start + line.text.trimEnd().length - 1;
  const node = readLiteral(paste.text, start, start + LONGEST);
  if (!node) tried.set(paste, count + 1);
  const isHead = /Headers\]? ?\{$/.test(line.text.trimEnd());
  const exchange = node && (isHead ? headOf(paste.text, node) : exchangeOf(paste.text, node));
  if (!node || !exchange) return undefined;
  return { format: 'error-line', exchanges: [exchange], next: lineBehind(paste, at, node.end) };
}

/** `AxiosHeaders { 'www-authenticate': 'Basic realm="x"' }`, printed apart from its response. */
function headOf(text: string, node: JsonNode): Exchange | undefined {
  const fields = plainFields(text, node);
  const span = { start: node.start, end: node.end };
  return fields.length > 0 ? { response: { status: null, fields, span, complete: true } } : undefined;
}

function exchangeOf(text: string, node: JsonNode): Exchange | undefined {
  const inside = member(node, 'response');
  const answer = inside?.kind === 'object' ? inside : node;
  const response = responseOf(text, answer);
  if (!response) return undefined;
  const config =
    member(node, 'config') ?? member(answer, 'config') ?? member(node, 'options') ?? member(node, 'request');
  return defined({ request: requestOf(text, config?.kind === 'object' ? config : undefined, answer), response });
}

function responseOf(text: string, node: JsonNode): Response | undefined {
  const status = member(node, 'status') ?? member(node, 'statusCode');
  const number = status?.kind === 'number' ? jsonNumber(text, status) : undefined;
  const headers = member(node, 'headers');
  if (number === undefined || number < 100 || number > 599 || headers?.kind !== 'object') return undefined;
  const reason = member(node, 'statusText') ?? member(node, 'statusMessage');
  const body = member(node, 'body');
  // An object as `body` is the stream that it would be read from.
  const content = member(node, 'data') ?? (body?.kind === 'string' ? body : undefined);
  const shown = content?.kind === 'object' || content?.kind === 'string' ? inner(text, content) : undefined;
  return defined({
    status: number,
    reason: reason?.kind === 'string' ? jsonString(text, reason) || undefined : undefined,
    statusSpan: status && inner(text, status),
    fields: plainFields(text, headers),
    body: shown && { text: text.slice(shown.start, shown.end), span: shown },
    span: { start: node.start, end: node.end },
    complete: true,
  });
}

/** axios's `config`; fetch's own answer tells the address alone. */
function requestOf(text: string, config: JsonNode | undefined, answer: JsonNode): Request | undefined {
  const url = member(config, 'url') ?? member(answer, 'url');
  if (!config && url?.kind !== 'string') return undefined;
  const method = member(config, 'method');
  const from = config ?? url;
  return defined({
    method: method?.kind === 'string' ? jsonString(text, method).toUpperCase() : undefined,
    url: url?.kind === 'string' ? jsonString(text, url) : undefined,
    urlSpan: url?.kind === 'string' ? inner(text, url) : undefined,
    fields: plainFields(text, member(config, 'headers')),
    span: { start: from?.start ?? answer.start, end: from?.end ?? answer.start },
    complete: false,
  });
}

function plainFields(text: string, headers: JsonNode | undefined): Field[] {
  return fieldsIn(text, headers).filter(({ value }) => value !== '');
}
