/** Puts the halves of an exchange together from start lines and fields. */
import type { Body, Exchange, Field, Request, Response, Span } from '../../exchange.ts';
import { defined } from '../paste/part.ts';
import { isBlankLine, type Line, type Paste } from '../paste/paste.ts';
import { absoluteUrl, type RequestLine, requestLine, type Scheme, type StatusLine, statusLine } from './start-line.ts';

/** The text from one line up to another as a body, without empty lines round it. */
export function bodyBetween(paste: Paste, from: number, to: number): Body | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && isBlankLine(paste.lines[first])) first++;
  while (last >= first && isBlankLine(paste.lines[last])) last--;
  if (first > last) return undefined;
  const span = { start: (paste.lines[first] as Line).start, end: (paste.lines[last] as Line).end };
  return { text: paste.text.slice(span.start, span.end), span };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The value of the first field of that name, which is in lower case. */
export function fieldValue(fields: readonly Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name)?.value;
}

/** Parts of a request as a reader collects them; offsets are those of the cleaned text. */
interface RequestParts {
  readonly line?: RequestLine | undefined;
  /** Where the start line begins. */
  readonly at?: number | undefined;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly urlSpan?: Span | undefined;
  readonly fields: readonly Field[];
  readonly body?: Body | undefined;
  readonly span: Span;
  readonly scheme?: Scheme | undefined;
  readonly complete?: boolean;
}

/** A request; pseudo-header fields (RFC 9113 section 8.3.1) become its method and address. */
export function makeRequest(parts: RequestParts): Request {
  const { line, fields, body, span } = parts;
  const pseudo = (name: string): Field | undefined => fields.find((field) => field.name === name);
  const path = pseudo(':path');
  const target = line?.target ?? path?.value;
  const targetSpan = line ? shifted(line.targetSpan, parts.at ?? 0) : path?.valueSpan;
  const host = pseudo(':authority')?.value || fieldValue(fields, 'host');
  const scheme = parts.scheme ?? schemeOf(pseudo(':scheme')?.value);
  return defined({
    method: parts.method ?? line?.method ?? pseudo(':method')?.value,
    url: parts.url ?? (target === undefined ? undefined : absoluteUrl(target, host, scheme)),
    urlSpan: parts.urlSpan ?? targetSpan,
    version: line?.version,
    fields: fields.filter((field) => !field.name.startsWith(':')),
    body,
    span,
    complete: parts.complete ?? true,
  });
}

export function schemeOf(text: string | undefined): Scheme | undefined {
  return text === 'http' || text === 'https' ? text : undefined;
}

interface ResponseParts {
  readonly line?: StatusLine | undefined;
  readonly at?: number | undefined;
  readonly fields: readonly Field[];
  readonly body?: Body | undefined;
  readonly span: Span;
  readonly complete?: boolean;
}

/** A response; `:status` (RFC 9113 section 8.3.2) becomes its status. */
export function makeResponse(parts: ResponseParts): Response {
  const { line, fields, body, span } = parts;
  const pseudo = fields.find((field) => field.name === ':status' && /^\d{3}(?:\D|$)/.test(field.value));
  const start = pseudo?.valueSpan.start ?? 0;
  return defined({
    status: line?.status ?? (pseudo ? Number(pseudo.value.slice(0, 3)) : null),
    reason: line?.reason,
    version: line?.version,
    statusSpan: line ? shifted(line.statusSpan, parts.at ?? 0) : pseudo && { start, end: start + 3 },
    fields: fields.filter((field) => !field.name.startsWith(':')),
    body,
    span,
    complete: parts.complete ?? true,
  });
}

/** `100 Continue` and `103 Early Hints`: the answer proper is still to come (RFC 9110 section 15.2). */
export function isInterim(response: Response | undefined): boolean {
  const status = response?.status ?? 0;
  return status >= 100 && status < 200 && status !== 101;
}

/** Messages in the order of the paste as exchanges: an answer joins the request before it. */
export function paired(messages: readonly ({ request: Request } | { response: Response })[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const message of messages) {
    const last = exchanges.at(-1);
    if ('request' in message) {
      const tunnel = message.request.method === 'CONNECT';
      exchanges.push(tunnel ? { ...message, tunnel } : message);
    } else if (last && (last.response === undefined ? last.request !== undefined : isInterim(last.response))) {
      exchanges[exchanges.length - 1] = { ...last, ...message };
    } else {
      exchanges.push(message);
    }
  }
  return exchanges;
}

const PROMPT = /^(?:\S{0,60}[$%#>\u276f] ?|\u279c {1,2}\S{1,60} |)(?:curl|http|https|wget|xh)(?:\.exe)? /;
/** Server logs. */
const LOGGED =
  /^(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[[a-z]|\S{2,100} \S{1,100} \S{1,100} \[\d\d\/[A-Z][a-z]{2}\/\d{4}[: ]|\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d )/;
/** A prompt with nothing behind it. */
const IDLE = /^(?:PS )?[\w@~:.()\\/-]{0,80}[$#\u276f\u279c]\s*$/;
const VERBOSE = /^(?:> ?[A-Z]{3,10} \S+ HTTP\/|< ?HTTP\/\d|\* (?: {2}Trying|Connected to|Connection #|Closing conn))/;

/** OkHttp, wget, IIS, uvicorn and PowerShell. */
const OTHERS =
  /^(?:--> [A-Z]{3,7} https?:|<-- [1-5]\d\d |--\d{4}-\d\d-\d\d \d\d:|#Fields: |[A-Z]{4,7}: {2,8}\S{1,100} - "[A-Z]{3,7} |Invoke-(?:RestMethod|WebRequest) ?: )/;

/** Whether a body must have ended before this line: the next message, command or fence begins. */
export function endsBody(line: Line): boolean {
  if (line.apart) return true;
  if (line.text.length > 8000) return false;
  return (
    IDLE.test(line.text) ||
    LOGGED.test(line.text) ||
    OTHERS.test(line.text) ||
    statusLine(line.text) !== undefined ||
    requestLine(line.text) !== undefined ||
    VERBOSE.test(line.text) ||
    PROMPT.test(line.text)
  );
}

/** What the fields promise about content, held against the first line of what follows. */
export function looksLikeBody(fields: readonly Field[], line: Line | undefined): boolean {
  if (!line || fieldValue(fields, 'content-length') === '0') return false;
  const type = fieldValue(fields, 'content-type')?.toLowerCase() ?? '';
  const first = line.text.trimStart().charAt(0);
  if (type.includes('json')) return /[[{"\dtfn\u201c]/.test(first);
  if (type.includes('html') || type.includes('xml')) return first === '<';
  return true;
}
