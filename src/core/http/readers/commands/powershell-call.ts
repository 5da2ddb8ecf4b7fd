/** Requests as PowerShell's commands: `Invoke-RestMethod -Uri ...`. */
import type { Field, Request, Span } from '../../exchange.ts';
import type { Line, Paste } from '../paste/paste.ts';

/** A request that is typed, and where it ends. */
export interface Call {
  readonly request: Request;
  readonly end: number;
}

const INVOKE = /\b(?:Invoke-(?:RestMethod|WebRequest)|irm|iwr)\b(?=\s)/i;
const ADDRESS = /-Uri\s{1,5}["']?([^\s"']{1,4000})|\s["']?(https?:\/\/[^\s"']{1,4000})/di;
const METHOD = /-Method\s{1,5}["']?([A-Za-z]{3,10})/i;
const PAIR = /["']?([A-Za-z][\w-]{1,60})["']?\s{0,5}=\s{0,5}(?:"([^"\n]{0,4000})"|'([^'\n]{0,4000})')/dg;

/** A command on the line that names an address; undefined where the line is an error that such a command gave. */
export function powershellCall(paste: Paste, at: number): Call | undefined {
  const line = paste.lines[at] as Line;
  const text = line.text.slice(0, 8000);
  if (!INVOKE.test(text.slice(0, 200)) || /:\s*The remote server|does not indicate/.test(text)) return undefined;
  const address = ADDRESS.exec(text);
  const place = address?.indices?.[1] ?? address?.indices?.[2];
  if (!place) return undefined;
  const span: Span = { start: line.start, end: line.start + line.text.trimEnd().length };
  const method = METHOD.exec(text)?.[1]?.toUpperCase() ?? 'GET';
  const urlSpan = { start: line.start + place[0], end: line.start + place[1] };
  const fields = headers(line, text);
  const url = text.slice(place[0], place[1]);
  return { request: { method, url, urlSpan, fields, span, complete: false }, end: line.end };
}

/** The pairs of `@{ Authorization = "Bearer x" }`. */
function headers(line: Line, text: string): Field[] {
  const from = text.indexOf('@{');
  if (from < 0) return [];
  return Array.from(text.slice(from).matchAll(PAIR), (match) => {
    const place = match.indices?.[2] ?? match.indices?.[3] ?? [0, 0];
    const start = line.start + from;
    return {
      name: match[1] ?? '',
      value: match[2] ?? match[3] ?? '',
      span: { start: start + match.index, end: start + match.index + match[0].length },
      valueSpan: { start: start + place[0], end: start + place[1] },
    };
  });
}
