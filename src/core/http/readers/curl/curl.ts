/**
 * What `curl -v` prints: `* ` for its own words, `> ` for what it sent, `< ` for what it got, the content unmarked
 * between or behind them, and `curl: (22) ...` where it gave up.
 */
import type { Body, Exchange, Field, Response } from '../../exchange.ts';
import { fieldOn, folded, isFold } from '../message/fields.ts';
import { endsBody, fieldValue, isInterim, makeRequest, makeResponse } from '../message/message.ts';
import { type RequestLine, requestLine, type Scheme, type StatusLine, statusLine } from '../message/start-line.ts';
import { defined, type Found } from '../paste/part.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { bodyFor, gaveUp, isNoise, isRepeated, repeatedHead, splitGlued } from './curl-body.ts';
import { Informed, isInfo } from './curl-info.ts';

const SENT = /^> ?(?=[A-Z]{3,20} \S+ HTTP\/\d)/;
const GOT = /^< ?(?=HTTP\/\d)/;
const MARK = /^([<>])(?: |$|(?=[a-z:]))/i;

/** A message while its lines come in. */
interface Draft<StartLine> {
  line: StartLine | undefined;
  at: number;
  fields: Field[];
  end: number;
  open: boolean;
}

interface Drafted {
  sent?: Draft<RequestLine>;
  got?: Draft<StatusLine>;
  url?: string | undefined;
  scheme?: Scheme | undefined;
  body?: Body | undefined;
  refused?: Response;
}

export function readCurl(paste: Paste, at: number): Found | undefined {
  const first = paste.lines[at] as Line;
  const opens = SENT.test(first.text) || GOT.test(first.text) || (isInfo(first.text) && first.text.length > 4);
  if (!opens) return undefined;
  const state = new CurlState(paste);
  let next = at;
  while (next < paste.lines.length) {
    if (paste.lines[next]?.apart && next > at) break;
    const taken = state.take(next);
    if (taken === 0) break;
    next += taken;
  }
  const exchanges = state.exchanges();
  return { format: 'curl', exchanges, next: Math.max(next, at + 1) };
}

class CurlState {
  private readonly paste: Paste;
  private readonly drafts: Drafted[] = [];
  private readonly informed = new Informed();

  constructor(paste: Paste) {
    this.paste = paste;
  }

  private get last(): Drafted | undefined {
    return this.drafts.at(-1);
  }

  /** How many lines from `at` on belong here; 0 where curl's output has ended. */
  take(at: number): number {
    const line = this.paste.lines[at] as Line;
    const text = line.text;
    const start = text.length > 20_000 ? '' : text;
    if (SENT.test(start)) return this.sent(line, SENT.exec(start)?.[0].length ?? 0);
    if (GOT.test(start)) return this.got(line, GOT.exec(start)?.[0].length ?? 0);
    if (isInfo(text)) {
      this.informed.hear(line);
      return 1;
    }
    const mark = MARK.exec(text);
    if (mark && this.marked(line, mark[1] === '>' ? this.last?.sent : this.last?.got, mark[0].length)) return 1;
    if (text.trim() === '') this.informed.gap = true;
    if (isNoise(text) || text.trim() === '') return 1;
    if (text.startsWith('curl: (')) return this.gaveUp(line);
    return this.content(at);
  }

  private sent(line: Line, width: number): number {
    const url = this.informed.takeUrl();
    this.drafts.push({
      sent: this.draft(requestLine(line.text.slice(width)), line, width),
      url,
      scheme: this.informed.scheme,
    });
    return 1;
  }

  private got(line: Line, width: number): number {
    const draft = this.draft(statusLine(line.text.slice(width)), line, width);
    const before = this.last;
    const answered = before?.got !== undefined && !isInterim(asResponse(before.got));
    if (before && !answered) {
      before.got = draft;
      before.body = undefined;
    } else this.drafts.push({ got: draft, scheme: this.informed.scheme });
    return 1;
  }

  private draft<T>(line: T | undefined, at: Line, width: number): Draft<T> {
    return { line, at: at.start + width, fields: [], end: at.end, open: true };
  }

  /** A `> ` or `< ` line below a start line. */
  private marked(line: Line, draft: Draft<unknown> | undefined, width: number): boolean {
    if (!draft?.open) return /^[<>] ?$/.test(line.text);
    const rest = line.text.slice(width);
    const previous = draft.fields.at(-1);
    if (rest.trim() === '') draft.open = false;
    else if (previous && isFold(line, width)) draft.fields[draft.fields.length - 1] = folded(previous, line, width);
    else {
      const field = fieldOn(line, width);
      if (field) draft.fields.push(field);
    }
    if (rest.trim() !== '') draft.end = line.end;
    return true;
  }

  /** `curl: (56) CONNECT tunnel failed, response 407` repeats what was shown, or is all there is. */
  private gaveUp(line: Line): number {
    const code = /(?:error|response|code):? (\d{3})/.exec(line.text);
    if (!code) return 1;
    const start = line.start + code.index + code[0].length - 3;
    const refused: Response = {
      status: Number(code[1]),
      statusSpan: { start, end: start + 3 },
      fields: [],
      span: { start: line.start, end: line.end },
      complete: false,
    };
    if (this.last && !this.last.got) this.last.refused = refused;
    else if (!this.last) this.drafts.push({ refused });
    return 1;
  }

  /** Lines without a mark: content, or `-i` printing the fields a second time. */
  private content(at: number): number {
    const draft = this.last;
    const line = this.paste.lines[at] as Line;
    if (gaveUp(line.text)) return 0;
    if (!draft?.got) return draft || this.informed.heard ? (endsBody(line) ? 0 : 1) : 0;
    if (draft.got.open && draft.got.fields.length > 0 && isRepeated(draft.got.fields, line)) return 1;
    const repeated = repeatedHead(this.paste, at, draft.got.fields, draft.got.line?.status);
    if (repeated > 0) this.informed.promised = this.informed.gap = false;
    if (repeated > 0) return repeated;
    if (draft.body || endsBody(line) || !this.informed.expectsBody(line)) return 0;
    const found = bodyFor(this.paste, at, fieldValue(draft.got.fields, 'content-length'));
    draft.body = found.body;
    const glued = splitGlued(this.paste.lines[found.next - 1]);
    if (glued) this.informed.hear(glued);
    return Math.max(1, found.next - at);
  }

  exchanges(): Exchange[] {
    if (this.drafts.length === 0) {
      const alone = this.informed.exchange();
      return alone ? [alone] : [];
    }
    return this.drafts.map((draft, index) => this.exchange(draft, index === 0 && !draft.sent));
  }

  private exchange({ sent, got, url, scheme, body, refused }: Drafted, alone: boolean): Exchange {
    const span = sent && { start: sent.at, end: sent.end };
    const request =
      sent && span
        ? makeRequest({ ...sent, url: sent.line?.target.startsWith('/') ? url : undefined, span, scheme })
        : undefined;
    const response = got ? asResponse(got, body) : refused;
    return defined({
      request: request ?? (alone ? this.informed.exchange()?.request : undefined),
      response,
      tunnel: request?.method === 'CONNECT' ? (true as const) : undefined,
    });
  }
}

function asResponse(got: Draft<StatusLine>, body?: Body): Response {
  return makeResponse({ ...got, body, span: { start: got.at, end: body?.span.end ?? got.end } });
}
