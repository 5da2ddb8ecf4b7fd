/** Content among curl's own lines: its meters, and its last words glued behind content without a line end. */
import type { Body, Field } from '../../exchange.ts';
import { contentEnd } from '../message/content-end.ts';
import { fieldOn } from '../message/fields.ts';
import { endsBody } from '../message/message.ts';
import { statusLine } from '../message/start-line.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { isInfo } from './curl-info.ts';

const NOISE =
  /^(?:[{}] \[(?:\d+ bytes data|data not shown)\]|\s+% Total\s|\s+Dload\s|\s{0,3}\d{1,3}\s[\d.kMG\s:-]{20,200}$|[<>*]\s*$|#[=#O -]{3,})/;

/** Whether the line is a meter of curl, or a mark with nothing behind it. */
export function isNoise(text: string): boolean {
  return NOISE.test(text);
}

/** The last words of curl, or of a git that asked through it. */
export function gaveUp(text: string): boolean {
  return /^(?:curl: \(|fatal: )/.test(text);
}

const GLUED =
  /\* (?:Connection #\d+ to host|Closing connection|shutting down connection|Curl_http_done|Found bundle for host|Re-?using existing)/;

/** Curl's own words behind content, as a line of their own. */
export function splitGlued(line: Line | undefined): Line | undefined {
  const match = line && GLUED.exec(line.text);
  if (!line || !match || match.index === 0) return undefined;
  return { start: line.start + match.index, end: line.end, text: line.text.slice(match.index), apart: false };
}

/** The content that begins on the line `at`, and the line behind it; `length` is the value of Content-Length, where it is shown. */
export function bodyFor(paste: Paste, at: number, length?: string): { body: Body | undefined; next: number } {
  let next = at;
  let end = -1;
  for (; next < paste.lines.length; next++) {
    const line = paste.lines[next] as Line;
    if (isInfo(line.text) || gaveUp(line.text) || (next > at && endsBody(line))) break;
    if (isNoise(line.text)) break;
    const glued = splitGlued(line);
    if (glued || line.text.trim() !== '') end = glued?.start ?? line.end;
    if (glued) {
      next++;
      break;
    }
  }
  const start = paste.lines[at]?.start ?? 0;
  const behind = contentEnd(paste, at, next, length);
  if (behind < next) end = Math.min(end, paste.lines[behind - 1]?.end ?? end);
  next = behind;
  if (end <= start) return { body: undefined, next };
  return { body: { text: paste.text.slice(start, end), span: { start, end } }, next };
}

/** `-iv` in a terminal: each field once with and once without its mark. */
export function isRepeated(fields: readonly Field[], line: Line): boolean {
  const field = fieldOn(line);
  const last = fields.at(-1);
  return (
    statusLine(line.text) !== undefined ||
    (field !== undefined && last?.name === field.name && last.value === field.value)
  );
}

/** `-iv` into a file: the whole head once more. The number of its lines, 0 where it is another answer. */
export function repeatedHead(paste: Paste, at: number, fields: readonly Field[], shown: number | undefined): number {
  const status = statusLine(paste.lines[at]?.text ?? '');
  if (!status || status.status !== shown) return 0;
  let next = at + 1;
  for (const field of fields) {
    const again = paste.lines[next] && fieldOn(paste.lines[next] as Line);
    if (again?.name !== field.name || again.value !== field.value) return 0;
    next++;
  }
  return next - at;
}
