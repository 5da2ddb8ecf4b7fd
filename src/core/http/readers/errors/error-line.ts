/** A line in which a program says that it was refused: one exchange where it states a status. */
import type { Exchange, Request, Response, Span } from '../../exchange.ts';
import { endsBody } from '../message/message.ts';
import { defined, type Found } from '../paste/part.ts';
import { type Line, type Paste, within } from '../paste/paste.ts';
import { messagesInJson } from '../printed/json-messages.ts';
import { bodyOf, jsonAt, lineBehind } from './body.ts';
import { printedContent } from './error-content.ts';
import { ERRORS, FAILURES } from './error-patterns.ts';
import { addressIn, askedAbove } from './error-request.ts';

/** What is looked at of a longer line. */
const LONGEST = 2000;

/** Neighbouring lines about the same refusal are one exchange. */
export function readErrorLines(paste: Paste, at: number): Found | undefined {
  const exchanges: Exchange[] = [];
  const first = errorOn(paste, at);
  if (!first) return undefined;
  if (first.exchange) exchanges.push(first.exchange);
  let { next } = first;
  for (;;) {
    const line = paste.lines[next];
    const more = line && !endsBody(line) ? errorOn(paste, next) : undefined;
    if (!more?.exchange) break;
    const last = exchanges.at(-1);
    const merged = last && sameRefusal(last, more.exchange);
    if (merged) exchanges[exchanges.length - 1] = merged;
    else exchanges.push(more.exchange);
    next = more.next;
  }
  return { format: 'error-line', exchanges, next };
}

interface ErrorOn {
  readonly exchange?: Exchange;
  readonly next: number;
}

function errorOn(paste: Paste, at: number): ErrorOn | undefined {
  const line = paste.lines[at] as Line;
  const text = line.text.slice(0, LONGEST);
  const printed = printedContent(paste, at);
  if (printed) return printed;
  if (/[1-5]\d\d/.test(text)) {
    for (const pattern of ERRORS) {
      const match = pattern.exec(text);
      if (match?.groups?.status) return stating(paste, at, match, text);
    }
  }
  return FAILURES.some((failure) => failure.test(text)) ? { next: at + 1 } : undefined;
}

function stating(paste: Paste, at: number, match: RegExpExecArray, text: string): ErrorOn {
  const line = paste.lines[at] as Line;
  const spanOf = (name: string): Span | undefined => {
    const indices = match.indices?.groups?.[name];
    return indices && within(line, indices[0], indices[1]);
  };
  const content = contentBehind(paste, line, match.index + match[0].length - 1, text);
  const span = { start: line.start, end: Math.max(content?.span.end ?? 0, line.start + line.text.trimEnd().length) };
  const sub = match.groups?.sub;
  const response: Response = defined({
    status: Number(match.groups?.status),
    reason: match.groups?.reason?.trim(),
    statusSpan: spanOf('status'),
    subStatus: sub === undefined ? undefined : Number(sub),
    subStatusSpan: spanOf('sub'),
    fields: (content?.read && messagesInJson(paste.text, content.read.node)?.[0]?.response?.fields) || [],
    body: content && bodyOf(paste, content.span),
    span,
    complete: false,
  });
  const words = content ? text.slice(0, content.span.start - line.start) : text;
  const told = requestOn(line, match, spanOf('url'), words);
  const above = told?.method === undefined ? askedAbove(paste, at) : undefined;
  const request = told?.url === undefined || told.url === above?.url ? (above ?? told) : told;
  const exchange = defined({ request, response });
  return { exchange, next: content ? lineBehind(paste, at, content.span.end) : at + 1 };
}

/** JSON behind the words: `401 Unauthorized: {"error":...}`. */
function contentBehind(paste: Paste, line: Line, from: number, text: string) {
  const open = /\{\s{0,20}["'}]|\{$/.exec(text.slice(from));
  if (!open) return undefined;
  const json = jsonAt(paste, line.start + from + open.index);
  return json && json.span.end - json.span.start > 2 ? json : undefined;
}

/** The request as far as the same line tells it. */
function requestOn(line: Line, match: RegExpExecArray, stated: Span | undefined, text: string): Request | undefined {
  const found = stated ? undefined : addressIn(text, match.index + match[0].length);
  const span = stated ?? (found && within(line, found.start, found.end));
  const method = match.groups?.method ?? found?.method;
  if (!span)
    return method === undefined
      ? undefined
      : { method, fields: [], span: within(line, 0, line.text.length), complete: false };
  const raw = line.text.slice(span.start - line.start, span.end - line.start);
  const url = raw.replace(raw.includes('{') ? /[).,:;\]'"]{1,9}$/ : /[).,:;\]'"}]{1,9}$/, '');
  const urlSpan = { start: span.start, end: span.start + url.length };
  return defined({
    method,
    url,
    urlSpan,
    fields: [],
    span: within(line, 0, line.text.trimEnd().length),
    complete: false,
  });
}

/** One exchange of two, where the second says nothing else than the first. */
export function sameRefusal(one: Exchange, other: Exchange): Exchange | undefined {
  const [a, b] = [one.response, other.response];
  if (!a || !b || a.status !== b.status) return undefined;
  const differs = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined && x !== y;
  const [p, q] = [one.request, other.request];
  if (differs(p?.url, q?.url) || differs(p?.method, q?.method) || (a.body && b.body)) return undefined;
  const request = p?.url === undefined || (p.fields.length === 0 && q && q.fields.length > 0) ? (q ?? p) : p;
  const reason = a.reason ?? b.reason;
  const body = a.body ?? b.body;
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
  const full = a.fields.length === 0 && b.fields.length > 0 ? b : a;
  return defined({ request, response: defined({ ...full, reason, body, span }) });
}
