/**
 * Messages as they travel: a start line, fields, an empty line, content. `curl -i`, HTTPie, a raw request of Firefox or
 * Postman's log, or a block that somebody copied; also fields without any start line.
 */
import type { Exchange, Field, Format, ReadProblem, Request, Response } from '../../exchange.ts';
import type { Found } from '../paste/part.ts';
import { isBlankLine, type Line, type Paste } from '../paste/paste.ts';
import { contentEnd } from './content-end.ts';
import { isTelling, type Side, sideOf } from './field-names.ts';
import { fieldRun } from './fields.ts';
import { bodyBetween, endsBody, fieldValue, looksLikeBody, makeRequest, makeResponse, paired } from './message.ts';
import { requestLine, statusLine } from './start-line.ts';

type Message = { request: Request } | { response: Response };

export function readHeaderBlock(paste: Paste, at: number): Found | undefined {
  const messages: Message[] = [];
  const problems: ReadProblem[] = [];
  let next = at;
  for (let line = paste.lines[next]; line && (next === at || !line.apart); line = paste.lines[next]) {
    const message = startedMessage(paste, next, problems);
    if (!message) break;
    messages.push(message.message);
    next = message.next;
    const after = nextFilled(paste, next);
    if (!paste.lines.slice(next, after).some((skipped) => skipped.apart)) next = after;
  }
  if (messages.length === 0) return bareFields(paste, at);
  const exchanges = paired(messages);
  return { format: formatOf(exchanges), exchanges, next, problems };
}

function nextFilled(paste: Paste, from: number): number {
  let at = from;
  while (at < paste.lines.length && isBlankLine(paste.lines[at])) at++;
  return at;
}

/** A message that begins with its start line. */
function startedMessage(paste: Paste, at: number, problems: ReadProblem[]) {
  const line = paste.lines[at] as Line;
  const status = statusLine(line.text);
  const request = status ? undefined : requestLine(line.text);
  if (!status && !request) return undefined;
  const run = fieldRun(paste, at + 1, true);
  problems.push(...run.problems);
  const body = bodyAfter(paste, run.next, run.fields, request?.method);
  const lastLine = paste.lines[Math.max(at, run.next - 1)] as Line;
  const span = { start: line.start, end: body.body?.span.end ?? lastLine.end };
  const parts = { at: line.start, fields: run.fields, body: body.body, span };
  const message: Message = status
    ? { response: makeResponse({ ...parts, line: status }) }
    : { request: makeRequest({ ...parts, line: request }) };
  return { message, next: body.next };
}

/** The content behind the fields, if that is what stands there. */
function bodyAfter(paste: Paste, from: number, fields: readonly Field[], method?: string) {
  const gap = paste.lines[from];
  const tight = gap !== undefined && !isBlankLine(gap) && /^[[{<]/.test(gap.text);
  const start = nextFilled(paste, from);
  const fenced = paste.lines.slice(from, start + 1).some((line) => line.apart);
  const asked = method === undefined || fieldValue(fields, 'content-length') || /^(?:POST|PUT|PATCH)$/.test(method);
  if (fenced || (!tight && !isBlankLine(gap)) || !asked || !looksLikeBody(fields, paste.lines[start]))
    return { body: undefined, next: from };
  let end = start;
  while (end < paste.lines.length && !endsBody(paste.lines[end] as Line)) end++;
  end = contentEnd(paste, start, end, fieldValue(fields, 'content-length'));
  return { body: bodyBetween(paste, start, end), next: end };
}

/** How many lines decide whether a run is one of fields. */
const DECIDING = 12;

function isHeaderRun(fields: readonly Field[]): boolean {
  const known = fields.filter((field) => sideOf(field.name)).length;
  const pseudo = fields.filter((field) => /^:(?:method|path|authority|status)$/.test(field.name)).length;
  if (fields.some((field) => isTelling(field.name))) return true;
  return known + pseudo >= 2 && (known + pseudo) * 3 >= fields.length;
}

/** Fields without a start line: at least two with one known name, or one that tells. */
function bareFields(paste: Paste, at: number): Found | undefined {
  if (!isHeaderRun(fieldRun(paste, at, false, DECIDING).fields)) return undefined;
  const run = fieldRun(paste, at);
  const sides = run.fields.map((field) => sideOf(field.name));
  const exchange = asExchange(run.fields, sides);
  return { format: formatOf([exchange]), exchanges: [exchange], next: run.next };
}

/**
 * A run of fields cut in two, the request's and the response's, in either order, where the cut puts most names on
 * their side.
 */
export function sided(fields: readonly Field[], sides: readonly (Side | undefined)[]) {
  const marks = fields.map((field, at) => pseudoSide(field.name) ?? sides[at]);
  const total = marks.filter((side) => side === 'response').length;
  const requests = marks.filter((side) => side === 'request').length;
  let best = { at: 0, score: total, forth: true };
  let sent = 0;
  let got = 0;
  for (const [index, side] of marks.entries()) {
    if (side === 'request') sent++;
    if (side === 'response') got++;
    const forth = sent + total - got;
    const back = got + requests - sent;
    if (forth > best.score) best = { at: index + 1, score: forth, forth: true };
    if (back > best.score) best = { at: index + 1, score: back, forth: false };
  }
  const early = fields.slice(0, best.at);
  const late = fields.slice(best.at);
  return best.forth ? { request: early, response: late } : { request: late, response: early };
}

function pseudoSide(name: string): Side | undefined {
  if (name === ':status') return 'response';
  return name.startsWith(':') ? 'request' : undefined;
}

function asExchange(fields: readonly Field[], sides: readonly (Side | undefined)[]): Exchange {
  const { request: sent, response: got } = sided(fields, sides);
  const exchange: { request?: Request; response?: Response } = {};
  if (sent.length > 0) exchange.request = makeRequest({ fields: sent, span: spanOf(sent), complete: sent.length > 2 });
  if (got.length > 0) exchange.response = makeResponse({ fields: got, span: spanOf(got), complete: got.length > 2 });
  return exchange;
}

function spanOf(fields: readonly Field[]) {
  return { start: fields[0]?.span.start ?? 0, end: fields.at(-1)?.span.end ?? 0 };
}

/** Which program a message names as its author. */
function formatOf(exchanges: readonly Exchange[]): Format {
  const agents = exchanges.map(({ request }) => fieldValue(request?.fields ?? [], 'user-agent') ?? '');
  if (agents.some((agent) => /^(?:HTTPie|xh)\//.test(agent))) return 'httpie';
  if (agents.some((agent) => agent.startsWith('PostmanRuntime/'))) return 'postman';
  if (agents.some((agent) => agent.startsWith('Mozilla/5.0'))) return 'browser-headers';
  return 'header-block';
}
