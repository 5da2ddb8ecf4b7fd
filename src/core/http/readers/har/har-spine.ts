/**
 * The spine of a large HAR: where its entries stand, and of each only method, address and status. One pass that makes
 * nothing of what it skips, so that most of a file costs little more than looking for quotes.
 */
import type { Span } from '../../exchange.ts';

export interface SpineEntry extends Span {
  request?: Span;
  response?: Span;
  /** Without their quotes. */
  method?: Span;
  url?: Span;
  statusSpan?: Span;
  status: number;
}

interface Spine {
  readonly entries: readonly SpineEntry[];
  /** Where the string stands that names the program that wrote it. */
  readonly creator: Span | undefined;
  /** Behind the last unit that was understood. */
  readonly end: number;
  /** Whether it was read to its end. */
  readonly whole: boolean;
}

/** Undefined where the text is no HAR. An entry that is cut short is the last, and goes to the end of the text. */
export function spineOf(text: string, from: number): Spine | undefined {
  const entries: SpineEntry[] = [];
  let creator: Span | undefined;
  let isHar = false;
  const end = eachMember(text, blanks(text, from), (key, at) => {
    if (key !== 'log') return skip(text, at);
    return eachMember(text, at, (inner, start) => {
      if (inner === 'creator') {
        return eachMember(text, start, (name, value) => {
          const behind = skip(text, value);
          if (name === 'name' && behind > 0) creator = { start: value, end: behind };
          return behind;
        });
      }
      if (inner !== 'entries') return skip(text, start);
      isHar = text.charCodeAt(start) === 91;
      return isHar ? eachEntry(text, start, entries) : skip(text, start);
    });
  });
  return isHar ? { entries, creator, end: end < 0 ? text.length : end, whole: end >= 0 } : undefined;
}

function eachEntry(text: string, open: number, entries: SpineEntry[]): number {
  let at = blanks(text, open + 1);
  if (text.charCodeAt(at) === 93) return at + 1;
  for (;;) {
    const entry: SpineEntry = { start: at, end: text.length, status: 0 };
    entries.push(entry);
    const end = eachMember(text, at, (key, start) => {
      if (key === 'request') return messageAt(text, start, entry, 'request');
      return key === 'response' ? messageAt(text, start, entry, 'response') : skip(text, start);
    });
    if (end < 0) return -1;
    Object.assign(entry, { end });
    at = blanks(text, end);
    if (text.charCodeAt(at) === 93) return at + 1;
    if (text.charCodeAt(at) !== 44) return -1;
    at = blanks(text, at + 1);
  }
}

function messageAt(text: string, start: number, entry: SpineEntry, side: 'request' | 'response'): number {
  const end = eachMember(text, start, (key, at) => {
    const behind = skip(text, at);
    if (behind < 0) return behind;
    if (key === 'method' || key === 'url') entry[key] = { start: at + 1, end: behind - 1 };
    else if (key === 'status') {
      entry.statusSpan = { start: at, end: behind };
      entry.status = Number(text.slice(at, Math.min(behind, at + 10))) || 0;
    }
    return behind;
  });
  if (end >= 0) entry[side] = { start, end };
  return end;
}

/** Visits the members of the object at `open`; `visit` gives the end of a value. Gives the object's end, -1 for none. */
function eachMember(text: string, open: number, visit: (key: string, at: number) => number): number {
  if (text.charCodeAt(open) !== 123) return skip(text, open);
  let at = blanks(text, open + 1);
  if (text.charCodeAt(at) === 125) return at + 1;
  for (;;) {
    if (text.charCodeAt(at) !== 34) return -1;
    const keyEnd = stringEnd(text, at);
    const colon = keyEnd < 0 ? -1 : blanks(text, keyEnd);
    if (text.charCodeAt(colon) !== 58) return -1;
    const key = keyEnd - at < 32 ? text.slice(at + 1, keyEnd - 1) : '';
    const end = visit(key, blanks(text, colon + 1));
    if (end < 0) return -1;
    at = blanks(text, end);
    if (text.charCodeAt(at) === 125) return at + 1;
    if (text.charCodeAt(at) !== 44) return -1;
    at = blanks(text, at + 1);
  }
}

/** Behind the value at `at`, -1 where it does not end. */
function skip(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 34) return stringEnd(text, at);
  if (unit === 123 || unit === 91) return containerEnd(text, at);
  let end = at;
  for (let next = text.charCodeAt(end); next > 44 || next === 43; ) {
    if (next === 93 || next === 125) break;
    next = text.charCodeAt(++end);
  }
  return end > at && end < text.length ? end : -1;
}

function containerEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 34) {
      at = stringEnd(text, at);
      if (at < 0) return -1;
      continue;
    }
    at++;
    if (unit === 123 || unit === 91) depth++;
    else if ((unit === 125 || unit === 93) && --depth === 0) return at;
  }
  return -1;
}

/** Behind the closing quote of the string that opens at `open`. */
function stringEnd(text: string, open: number): number {
  for (let from = open + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return -1;
    let slash = quote;
    while (text.charCodeAt(slash - 1) === 92) slash--;
    if ((quote - slash) % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

function blanks(text: string, from: number): number {
  let at = from;
  for (let unit = text.charCodeAt(at); unit === 32 || unit === 10 || unit === 13 || unit === 9; )
    unit = text.charCodeAt(++at);
  return at;
}
