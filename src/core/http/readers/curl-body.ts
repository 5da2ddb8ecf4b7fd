/** Content among curl's own lines: its meters, and its last words glued behind content without a line end. */
import type { Body } from '../exchange.ts';
import { isInfo } from './curl-info.ts';
import { endsBody } from './message.ts';
import type { Line, Paste } from './paste.ts';

const NOISE =
  /^(?:[{}] \[\d+ bytes data\]|\s+% Total\s|\s+Dload\s|\s{0,3}\d{1,3}\s[\d.kMG\s:-]{20,200}$|[<>*{}]\s*$|#[=#O -]{3,})/;

export function isNoise(text: string): boolean {
  return NOISE.test(text);
}

const GLUED = /\* (?:Connection #\d+ to host|Closing connection|shutting down connection|Curl_http_done)/;

/** Curl's own words behind content, as a line of their own. */
export function splitGlued(line: Line | undefined): Line | undefined {
  const match = line && GLUED.exec(line.text);
  if (!line || !match || match.index === 0) return undefined;
  return { start: line.start + match.index, end: line.end, text: line.text.slice(match.index), apart: false };
}

export function bodyFor(paste: Paste, at: number): { body: Body | undefined; next: number } {
  let next = at;
  let end = -1;
  for (; next < paste.lines.length; next++) {
    const line = paste.lines[next] as Line;
    if (isInfo(line.text) || line.text.startsWith('curl: (') || (next > at && endsBody(line))) break;
    if (isNoise(line.text)) break;
    const glued = splitGlued(line);
    if (glued || line.text.trim() !== '') end = glued?.start ?? line.end;
    if (glued) {
      next++;
      break;
    }
  }
  const start = paste.lines[at]?.start ?? 0;
  if (end <= start) return { body: undefined, next };
  return { body: { text: paste.text.slice(start, end), span: { start, end } }, next };
}
