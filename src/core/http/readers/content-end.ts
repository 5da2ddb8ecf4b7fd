/** Where content ends that says so itself: JSON at its last bracket, a page at `</html>`. */
import { readJson } from './json.ts';
import type { Line, Paste } from './paste.ts';

const PAGE_END = /<\/html>\s*$/i;

/** The line behind content that fills the lines from `from` up to `to`; `to` where it has no end of its own. */
export function contentEnd(paste: Paste, from: number, to: number): number {
  const first = paste.lines[from];
  if (!first || from >= to) return to;
  const start = first.text.trimStart().charAt(0);
  if (start === '<') return pageEnd(paste, from, to);
  if (start !== '{' && start !== '[') return to;
  /* Cut there, so that an open string is not read up to the end of the paste. */
  const json = readJson(paste.text.slice(0, paste.lines[to - 1]?.end), first.start);
  if (!json || json.broken !== undefined) return to;
  let next = from + 1;
  while (next < to && (paste.lines[next] as Line).start < json.end) next++;
  /* What stands on the same line goes with it. */
  return next;
}

function pageEnd(paste: Paste, from: number, to: number): number {
  for (let at = from; at < to; at++) if (PAGE_END.test((paste.lines[at] as Line).text.slice(-200))) return at + 1;
  return to;
}
