/** Where a scan for pairs stands, and where the values of header fields end. */
import type { Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import type { NameAt } from './name-at.ts';
import { quoteEnd } from './quotes.ts';

/** The state of a scan: the line at hand, and the quotes known not to end in it. */
export interface Scan {
  readonly text: string;
  readonly ledger: Ledger;
  readonly edits: Edit[];
  readonly isForm: boolean;
  lineEnd: number;
  readonly endless: Map<string, number>;
}

/** The end of the line in which `from` stands. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where the text that `quote` opens ends in the line; -1 where it does not. */
export function closing(scan: Scan, from: number, quote: string): number {
  if (from < (scan.endless.get(quote) ?? 0)) return -1;
  const end = quoteEnd(scan.text, from, quote, scan.lineEnd);
  if (end < 0) scan.endless.set(quote, scan.lineEnd);
  return end;
}

/** The end of `Bearer abc` where `Bearer` ends at `end`. */
export function schemeEnd(scan: Scan, from: number, end: number): number {
  if (!/^[A-Za-z0-9-]{2,40}$/.test(scan.text.slice(from, Math.min(end, from + 41)))) return end;
  const more = /^[ \t]+[^\s"'`<>]{1,8192}/.exec(scan.text.slice(end, Math.min(scan.lineEnd, end + 8300)));
  return end + (more?.[0].length ?? 0);
}

/** The line end of a field in a string: `Authorization: Basic Ym9i\r\nHost: a\r\n\r\n'`. */
const writtenEnd = /(?:\\r\\n|\\n|\[\\r\]\[\\n\])(?=\\r\\n|\\n|["'`]|\s*$|[A-Za-z][\w-]{1,60}: )/;

/** The end of the value of a header field that begins at `from`. */
export function fieldEnd(scan: Scan, name: NameAt, from: number): number {
  const { text } = scan;
  const opened = name.opened !== '' ? closing(scan, from, name.opened) : -1;
  if (opened >= 0) return opened;
  if (text.charAt(from - 1) === '[') {
    const close = text.slice(from, scan.lineEnd).indexOf(']');
    if (close > 0) return from + close;
  }
  let end = scan.lineEnd;
  if (!name.lineStart) {
    for (let at = from; at < end; at++) {
      if (text.charCodeAt(at) !== 34) continue;
      if (text.charCodeAt(at - 1) !== 61) {
        end = at;
        break;
      }
      const close = text.indexOf('"', at + 1);
      at = close < 0 || close > end ? end : close;
    }
  } else if (!/^[A-Z]/.test(name.name)) {
    const comment = text.slice(from, end).search(/\s#\s/);
    if (comment > 0) end = from + comment;
  }
  while (end > from && text.charCodeAt(end - 1) === 13) end--;
  const written = writtenEnd.exec(text.slice(from, end));
  return written ? from + written.index : end;
}
