/** Field lines (RFC 9110 section 5, RFC 9112 section 5) as any of the tools prints them. */
import type { Field, ReadProblem } from '../../exchange.ts';
import { isBlankLine, type Line, type Paste } from '../paste/paste.ts';
import { statusLine } from './start-line.ts';

/** `:` in front for the pseudo-header fields of HTTP/2. `://` is an address. */
const FIELD = /^(:?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200})[ \t]*:(?!\/\/)/;

/** The field on a line whose first `from` units are a tool's own mark. */
export function fieldOn(line: Line, from = 0): Field | undefined {
  const text = from === 0 ? line.text : line.text.slice(from);
  const match = FIELD.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const value = rest.trim();
  const base = line.start + from;
  const lead = value === '' ? 0 : rest.length - rest.trimStart().length;
  const start = base + match[0].length + lead;
  return {
    name: match[1] ?? '',
    value,
    span: { start: base, end: Math.max(base + text.trimEnd().length, start) },
    valueSpan: { start, end: start + value.length },
  };
}

/** The field with one more line of its value (obs-fold: `CRLF 1*( SP / HTAB )`). */
export function folded(field: Field, line: Line, from = 0): Field {
  const more = line.text.slice(from).trim();
  const end = line.start + line.text.trimEnd().length;
  return {
    name: field.name,
    value: field.value === '' ? more : `${field.value} ${more}`,
    span: { start: field.span.start, end },
    valueSpan: { start: field.valueSpan.start, end },
    decoded: true,
  };
}

/** Whether the line goes on with the field above it (`obs-fold`, RFC 9112 section 5.2). */
export function isFold(line: Line, from = 0): boolean {
  return /^[ \t]+\S/.test(line.text.slice(from, from + 200));
}

interface FieldRun {
  readonly fields: readonly Field[];
  readonly next: number;
  readonly problems: readonly ReadProblem[];
}

/** The fields from line `at` on. One line that is none is passed over if a field stands behind it. */
export function fieldRun(paste: Paste, at: number, tolerant = false, limit = paste.lines.length): FieldRun {
  const fields: Field[] = [];
  const problems: ReadProblem[] = [];
  let next = at;
  const end = Math.min(paste.lines.length, at + limit);
  for (; next < end; next++) {
    const line = paste.lines[next] as Line;
    if (isBlankLine(line)) break;
    const last = fields.at(-1);
    if (last && isFold(line)) {
      fields[fields.length - 1] = folded(last, line);
      continue;
    }
    const field = fieldOn(line);
    if (field) {
      fields.push(field);
    } else if (tolerant && last && isStray(paste, next)) {
      problems.push({ code: 'not-a-field', level: 'warning', span: { start: line.start, end: line.end } });
    } else {
      break;
    }
  }
  return { fields, next, problems };
}

function isStray(paste: Paste, at: number): boolean {
  const line = paste.lines[at] as Line;
  const after = paste.lines[at + 1];
  if (/^[[{<]/.test(line.text) || statusLine(line.text) || / HTTP\/\d/.test(line.text)) return false;
  return after !== undefined && !isFold(after) && fieldOn(after) !== undefined && fieldOn(after)?.name.length !== 1;
}
