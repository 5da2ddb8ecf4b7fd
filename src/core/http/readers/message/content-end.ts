/**
 * Where content ends that says so itself: JSON at its last bracket, a page at `</html>`, plain text where its length
 * says (RFC 9112 section 6.2).
 */
import { readJson } from '../json/json.ts';
import type { Line, Paste } from '../paste/paste.ts';

const PAGE_END = /<\/html>\s*$/i;

/** The line behind content that fills the lines from `from` up to `to`; `to` where it has no end of its own. */
export function contentEnd(paste: Paste, from: number, to: number, length?: string): number {
  const first = paste.lines[from];
  if (!first || from >= to) return to;
  const start = first.text.trimStart().charAt(0);
  if (start === '<') return pageEnd(paste, from, to);
  if (start !== '{' && start !== '[') return lengthEnd(paste, from, to, Number(length ?? Number.NaN));
  /* Cut there, so that an open string is not read up to the end of the paste. */
  const json = readJson(paste.text.slice(0, paste.lines[to - 1]?.end), first.start);
  if (!json || json.broken !== undefined) return to;
  let next = from + 1;
  while (next < to && (paste.lines[next] as Line).start < json.end) next++;
  /* What stands on the same line goes with it. */
  return next;
}

/** A line end counts as one byte; a paste that has fewer than were sent gives a later end, and so what was read before. */
function lengthEnd(paste: Paste, from: number, to: number, length: number): number {
  if (!Number.isInteger(length) || length <= 0) return to;
  let bytes = 0;
  for (let at = from; at < to; at++) {
    bytes += byteLength((paste.lines[at] as Line).text) + 1;
    if (bytes >= length) return at + 1;
  }
  return to;
}

/** Of UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

function pageEnd(paste: Paste, from: number, to: number): number {
  for (let at = from; at < to; at++) if (PAGE_END.test((paste.lines[at] as Line).text.slice(-200))) return at + 1;
  return to;
}
