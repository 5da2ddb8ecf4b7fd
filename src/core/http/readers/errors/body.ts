/** Content without a message round it: the JSON, XML or HTML of an error. */
import type { Body, Exchange, Format, ReadProblem, Span } from '../../exchange.ts';
import { type JsonRead, readJson } from '../json/json.ts';
import { bodyBetween, endsBody } from '../message/message.ts';
import { defined, type Found } from '../paste/part.ts';
import { isBlankLine, type Line, type Paste } from '../paste/paste.ts';
import { messagesInJson, messagesInLoose } from '../printed/json-messages.ts';
import { type Stated, statusInHtml, statusInJson, statusInLoose, statusInXml } from './stated-status.ts';

export function readBody(paste: Paste, at: number): Found | undefined {
  const first = (paste.lines[at] as Line).text.trimStart();
  if (first.startsWith('{') || first.startsWith('[')) return jsonBody(paste, at);
  return first.startsWith('<') ? markup(paste, at) : undefined;
}

const OBJECT = /^\{\s*(?:["'\u201c\u2018}]|[A-Za-z_$][\w$-]{0,60}\s*:|$)/;
const LIST = /^\[\s*(?:[{"\]]|$)/;

function jsonBody(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  const start = line.start + line.text.length - line.text.trimStart().length;
  const head = paste.text.slice(start, start + 200);
  if (!OBJECT.test(head) && !LIST.test(head)) return undefined;
  const read = readJson(paste.text, start);
  if (head.startsWith('[') && breaksAtOnce(read, start, paste.text.length)) return undefined;
  const json = jsonAt(paste, start, read);
  if (!json || (head.startsWith('[') && json.read !== undefined && !/[{"]/.test(head))) return undefined;
  if (isSettings(json)) return { format: 'config', exchanges: [], next: lineBehind(paste, at, json.span.end) };
  const told = json.read
    ? messagesInJson(paste.text, json.read.node)
    : messagesInLoose(paste.text, json.span, json.stated);
  const exchanges = told ?? [bodyExchange(paste, json.span, json.stated)];
  const behind = codeBehind(paste.text, json.span.end);
  const first = exchanges[0]?.response;
  if (behind && first?.status === null && exchanges.length === 1)
    exchanges[0] = { ...exchanges[0], response: { ...first, status: behind.status, statusSpan: behind.span } };
  const end = behind?.span.end ?? json.span.end;
  return { format: 'json-body', exchanges, next: lineBehind(paste, at, end), problems: json.problems };
}

/** `curl -w '%{http_code}'`: the status alone, behind the content or below it. */
function codeBehind(text: string, from: number): Stated | undefined {
  const match = /^[ \t]{0,9}\r?\n?([1-5]\d\d)[ \t]*(?:\r?\n|$)/.exec(text.slice(from, from + 30));
  if (!match) return undefined;
  const start = from + match[0].indexOf(match[1] ?? '');
  return { status: Number(match[1]), span: { start, end: start + 3 } };
}

/** `[error] ...` is no list: one that breaks at once is none. Told before anything looks for its end. */
function breaksAtOnce(read: JsonRead | undefined, start: number, length: number): boolean {
  if (read === undefined) return true;
  return read.broken !== undefined && read.broken < length && read.broken - start < 200;
}

/** Objects that set a program up instead of answering. */
function isSettings({ read }: JsonAt): boolean {
  return read?.node.keys.some((key) => SETTINGS.has(key)) ?? false;
}

const SETTINGS = new Set(
  'auths credHelpers credsStore mcpServers ConnectionStrings devDependencies dependencies AzureAd'.split(' '),
);

interface JsonAt {
  readonly read: JsonRead | undefined;
  readonly span: Span;
  readonly stated: Stated | undefined;
  readonly problems: readonly ReadProblem[];
}

/** The JSON value, or the loose look-alike, that begins at `start`. */
export function jsonAt(paste: Paste, start: number, read = readJson(paste.text, start)): JsonAt | undefined {
  const { text } = paste;
  if (read && (read.broken === undefined || read.broken >= text.length)) {
    const problems =
      read.broken === undefined
        ? []
        : [{ code: 'json-cut', level: 'warning', span: { start: read.end, end: read.end } } as const];
    return { read, span: { start, end: read.end }, stated: statusInJson(text, read.node), problems };
  }
  const loose = looseEnd(text, start);
  if (loose === undefined) return undefined;
  /* At least up to the break, so that nothing is read twice. */
  const end = Math.max(loose, read?.end ?? 0);
  const from = Math.min(read?.broken ?? start, end);
  const problems = [{ code: 'json-broken', level: 'warning', span: { start: from, end: from } } as const];
  return { read: undefined, span: { start, end }, stated: statusInLoose(text, start, end), problems };
}

/** Behind the bracket that closes the one at `start`, or the end of its paragraph. */
function looseEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 123 || unit === 91) depth++;
    else if ((unit === 125 || unit === 93) && --depth <= 0) return at + 1;
    else if (unit === 10 && /^[ \t\r]*\n/.test(text.slice(at + 1, at + 40))) return at;
  }
  return depth > 0 ? text.length : undefined;
}

/** The line that nothing of the stretch up to `end` reaches. */
export function lineBehind(paste: Paste, at: number, end: number): number {
  let next = at + 1;
  while (next < paste.lines.length && (paste.lines[next] as Line).start < end) next++;
  return next;
}

export function bodyOf(paste: Paste, span: Span): Body {
  return { text: paste.text.slice(span.start, span.end), span };
}

function bodyExchange(paste: Paste, span: Span, stated: Stated | undefined): Exchange {
  const response = defined({
    status: stated?.status ?? null,
    statusSpan: stated?.span,
    subStatus: stated?.subStatus,
    subStatusSpan: stated?.subStatusSpan,
    fields: [],
    body: bodyOf(paste, span),
    span,
    complete: false,
  });
  return { response };
}

/** `<Response [401]>` of Python, `<ref *1>` of Node and `<NSHTTPURLResponse: 0x6> {` are none. */
const MARKUP = /^<(?:\?xml|!doctype|[a-z](?:[\w:.-]{0,60}[\w.-])?(?! [[*]\d)(?:[\s/>]|$))/i;
const CONFIG =
  /^<(?:\?xml[^>]{0,200}>\s*)?(?:configuration|settings|servers?|system\.web(?:Server)?|authentication|security|packageSources|location|(?:If|Directory|Files|Location|VirtualHost|Limit|Proxy)\w*)\b/i;
const HTML = /^<(?:!doctype html|html|head|title|body|h1|center|p|div|pre|b|span|meta)\b/i;

function markup(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  const head = paste.text.slice(line.start, line.start + 1000).trimStart();
  if (!MARKUP.test(head)) return undefined;
  const next = markupEnd(paste, at);
  const body = bodyBetween(paste, at, next);
  if (!body) return undefined;
  const root = head.replace(/^<\?xml[^>]{0,200}>\s{0,50}/i, '');
  if (CONFIG.test(root)) return { format: 'config', exchanges: [], next };
  const isHtml = HTML.test(root);
  const format: Format = isHtml ? 'html-body' : 'xml-body';
  const { start, end } = body.span;
  const stated = isHtml ? statusInHtml(paste.text, start, end) : statusInXml(paste.text, start, end);
  return { format, exchanges: [bodyExchange(paste, body.span, stated)], next };
}

/** Markup goes on while its paragraphs begin with a tag or are indented. */
function markupEnd(paste: Paste, at: number): number {
  let next = at + 1;
  for (; next < paste.lines.length; next++) {
    const line = paste.lines[next] as Line;
    if (endsBody(line)) break;
    if (isBlankLine(paste.lines[next - 1]) && !isBlankLine(line) && !/^\s*<|^\s/.test(line.text)) break;
  }
  return next;
}
