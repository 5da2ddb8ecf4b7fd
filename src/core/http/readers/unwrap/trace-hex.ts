/**
 * `curl --trace`: each row has its bytes in hexadecimal, and as text where they are printable. The text stays, with
 * the marks of `curl -v`.
 *
 *     => Send header, 83 bytes (0x53)
 *     0000: 47 45 54 20 2f 6d 65 20 48 54 54 50 2f 31 2e 31 GET /me HTTP/1.1
 */
import type { Edit } from '../../cut.ts';
import type { Span } from '../../exchange.ts';

const ANY = /^[\da-f]{4,8}: (?:[\da-f]{2} ){16}.{16}$/m;
const HEAD = /^(?:\d\d:\d\d:\d\d\.\d{6} )?(?:[=<>]{2} (?:(Send|Recv) (header|data))?)/;
const ROW = /^[\da-f]{4,8}: ((?:[\da-f]{2} ){1,16}) {0,48}/;
/** What the longest run of bytes takes, behind the offset. */
const WIDTH = 48;
const LINE_FEED = 10;
const RETURN = 13;

/** Edits that leave the text of the rows; none where the paste has no rows of bytes. */
export function hexEdits(text: string, lines: readonly Span[]): Edit[] {
  if (!ANY.test(text)) return [];
  const edits: Edit[] = [];
  let mark = '';
  /** Where the row before ended without an end of line in its bytes. */
  let open: number | undefined;
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const head = HEAD.exec(line);
    const row = head ? null : ROW.exec(line);
    if (!row) {
      if (head) mark = head[2] === 'header' ? (head[1] === 'Send' ? '>' : '<') : '';
      open = undefined;
      continue;
    }
    // A row that was cut off has no text.
    const shown = Math.min(start + line.indexOf(':') + 2 + WIDTH, end);
    if (open === undefined) edits.push({ start, end: shown, text: mark && `${mark} ` });
    else edits.push({ start: open, end: shown, text: '' });
    const bytes = (row[1] ?? '').trim().split(' ');
    open = lineEnds(bytes, { start: shown, end }, mark, edits) ? undefined : end;
  }
  return edits;
}

/** Puts ends of lines in place of the dots that stand for them; whether the row ends with one. */
function lineEnds(bytes: readonly string[], shown: Span, mark: string, edits: Edit[]): boolean {
  // Spaces at the end of a line get lost when it is pasted.
  const place = (at: number) => Math.min(shown.start + at, shown.end);
  const values = bytes.map((byte) => Number.parseInt(byte, 16));
  for (const [at, value] of values.entries()) {
    if (value !== LINE_FEED && value !== RETURN) continue;
    const isInside = value === LINE_FEED && at < values.length - 1;
    const isPair = isInside && values[at - 1] === RETURN;
    const last = isPair ? edits.pop() : undefined;
    const text = isInside ? `\n${isPair ? mark : ''}` : '';
    edits.push({ start: last?.start ?? place(at), end: place(at + 1), text });
  }
  return values.at(-1) === LINE_FEED;
}
