/**
 * `curl --trace-ascii`: the same as `curl -v`, with the offset of each row in place of its mark.
 *
 *     => Send header, 83 bytes (0x53)
 *     0000: GET /me HTTP/1.1
 *     <= Recv header, 27 bytes (0x1b)
 *     0000: HTTP/1.1 401 Unauthorized
 */
import type { Edit } from '../../cut.ts';
import type { Span } from '../../exchange.ts';

const ANY = /^(?:\d\d:\d\d:\d\d\.\d{6} )?(?:http\.c:\d{1,6} {1,20})?[<=][>=] (?:Send|Recv) (?:header|data)/m;
const HEAD = /^(?:\d\d:\d\d:\d\d\.\d{6} )?(=>|<=|==) (?:(Send|Recv) (header|data|SSL data)|Info: )/;
/** Git's own: `12:54:31.385369 http.c:684 => Send header: GET /info/refs HTTP/1.1`, one line of the message in each. */
const GIT =
  /^(?:\d\d:\d\d:\d\d\.\d{6} )?http\.c:\d{1,6} {1,20}(?:(== Info: )|(?:=>|<=) (Send|Recv) (header|data)(?:: ?|$)|(?:=>|<=) (?:Send|Recv) .{0,200}$)/;
/** Behind content that has no end of line. */
const GLUED = /(?:\d\d:\d\d:\d\d\.\d{6} )?== Info: /;
const ROW = /^([0-9a-f]{4,8}): /;

/** Edits that turn it into the marks of `curl -v`; none where it is no such trace. */
export function traceEdits(text: string, lines: readonly Span[]): Edit[] {
  if (!ANY.test(text)) return [];
  const edits: Edit[] = [];
  let mark: string | undefined;
  let before: { readonly offset: number; readonly length: number; readonly end: number } | undefined;
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const git = GIT.exec(line);
    if (git) {
      edits.push(gitEdit(text, start, end, git));
      continue;
    }
    const head = HEAD.exec(line);
    const row = mark === undefined ? undefined : ROW.exec(line);
    if (head) {
      mark = head[3] === 'header' ? (head[2] === 'Send' ? '> ' : '< ') : head[3] === 'data' ? '' : undefined;
      before = undefined;
      if (head[1] === '==') edits.push({ start, end: start + head[0].length, text: '* ' });
      else edits.push({ start, end: Math.min(text.length, end + 1), text: '' });
    } else if (row && mark !== undefined) {
      const offset = Number.parseInt(row[1] ?? '', 16);
      const length = end - start - row[0].length;
      // curl breaks a long line after 64 bytes: the next row then begins where this one ended, without a line end.
      const goesOn = before !== undefined && before.offset + before.length === offset && before.length > 0;
      if (before && goesOn) edits.push({ start: before.end, end: start + row[0].length, text: '' });
      else edits.push({ start, end: start + row[0].length, text: mark });
      before = { offset, length, end };
    }
    const glued = head ? null : GLUED.exec(line);
    if (glued && glued.index > 0)
      edits.push({ start: start + glued.index, end: start + glued.index + glued[0].length, text: '\n* ' });
  }
  return edits;
}

function gitEdit(text: string, start: number, end: number, [whole, info, way, part]: RegExpExecArray): Edit {
  if (info) return { start, end: start + whole.length, text: '* ' };
  if (!way) return { start, end: Math.min(text.length, end + 1), text: '' };
  const mark = part === 'data' ? '' : way === 'Send' ? '> ' : '< ';
  return { start, end: start + whole.length, text: mark };
}
