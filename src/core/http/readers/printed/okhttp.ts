/**
 * What OkHttp's HttpLoggingInterceptor writes: `--> GET https://a.example/`, fields, content, `--> END GET`, then the
 * answer behind `<-- 401 Unauthorized https://a.example/ (219ms)`.
 */
import type { Body, Exchange, Field, Request, Response } from '../../exchange.ts';
import { fieldOn } from '../message/fields.ts';
import { bodyBetween } from '../message/message.ts';
import { defined, type Found } from '../paste/part.ts';
import { isBlankLine, type Line, type Paste, within } from '../paste/paste.ts';

const ASKED =
  /^--> (?<method>[A-Z]{3,10}) (?<url>https?:\/\/\S{1,4000})(?: (?:http\/|h)(?<version>\d(?:\.\d)?))?(?: \(.{0,60}\))?\s*$/d;
const ANSWERED =
  /^<-- (?<status>[1-5]\d\d)(?: (?<reason>[A-Za-z][A-Za-z' -]{0,60}?))? (?<url>https?:\/\/\S{1,4000})(?: \(.{0,60}\))?\s*$/d;
const END = /^(?:--> END |<-- (?:END HTTP|HTTP FAILED))/;

export function readOkHttp(paste: Paste, at: number): Found | undefined {
  const exchanges: Exchange[] = [];
  let asked: Request | undefined;
  let next = at;
  for (let message = messageOn(paste, next); message; message = messageOn(paste, next)) {
    if (message.request) {
      if (asked) exchanges.push({ request: asked });
      asked = message.request;
    } else if (message.response) {
      const isSame = asked?.url === message.url;
      if (asked && !isSame) exchanges.push({ request: asked });
      exchanges.push({ request: asked && isSame ? asked : message.asked, response: message.response });
      asked = undefined;
    }
    next = message.next;
    while (next < paste.lines.length && isBlankLine(paste.lines[next])) next++;
  }
  if (asked) exchanges.push({ request: asked });
  return exchanges.length > 0 ? { format: 'error-line', exchanges, next } : undefined;
}

interface Message {
  readonly request?: Request;
  readonly response?: Response;
  /** The request as far as its answer tells it. */
  readonly asked: Request;
  readonly url: string;
  readonly next: number;
}

function messageOn(paste: Paste, at: number): Message | undefined {
  const line = paste.lines[at];
  if (!line || line.text.length > 5000) return undefined;
  const match = ASKED.exec(line.text) ?? ANSWERED.exec(line.text);
  const place = match?.indices?.groups?.url;
  if (!match || !place) return undefined;
  const { method, version, status, reason, url = '' } = match.groups ?? {};
  const { fields, body, next, end } = contentOf(paste, at + 1);
  const span = { start: line.start, end: Math.max(end, line.end) };
  const urlSpan = within(line, place[0], place[1]);
  const asked: Request = { url, urlSpan, fields: [], span: within(line, 0, line.text.length), complete: false };
  const complete = fields.length > 0;
  if (!status) {
    return { request: defined({ method, url, urlSpan, version, fields, body, span, complete }), asked, url, next };
  }
  const digits = match.indices?.groups?.status ?? [0, 0];
  const statusSpan = within(line, digits[0], digits[1]);
  return {
    response: defined({ status: Number(status), reason, statusSpan, fields, body, span, complete }),
    asked,
    url,
    next,
  };
}

/** The fields, and the content behind an empty line or where the fields end, up to the mark of the end. */
function contentOf(paste: Paste, at: number) {
  const fields: Field[] = [];
  let next = at;
  for (; next < paste.lines.length; next++) {
    const field = fieldOn(paste.lines[next] as Line);
    if (!field || /^\s*[{[<"]/.test((paste.lines[next] as Line).text)) break;
    fields.push(field);
  }
  let stop = next;
  while (stop < paste.lines.length && !END.test(paste.lines[stop]?.text ?? '') && !isMessage(paste.lines[stop] as Line))
    stop++;
  const isEnded = END.test(paste.lines[stop]?.text ?? '');
  const body: Body | undefined = isEnded && stop > next ? bodyBetween(paste, next, stop) : undefined;
  const end = body?.span.end ?? fields.at(-1)?.span.end ?? 0;
  return { fields, body, end, next: isEnded ? stop + 1 : next };
}

function isMessage({ text }: Line): boolean {
  return /^(?:--> [A-Z]|<-- \d)/.test(text);
}
