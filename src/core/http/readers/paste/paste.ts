/**
 * The paste as readers see it: without the colours, prompts, quote marks and numbers that the way here wrapped round
 * each line, and with a way back from its offsets to those of the pasted text.
 */
import type { Span } from '../../exchange.ts';

export interface Line {
  /** Offsets in the cleaned text; `end` is before the line's end mark. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where whatever stands before must have ended: at a fence, behind a quotation, at a note of the build log. */
  readonly apart: boolean;
}

export interface Paste {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The span of the pasted text that a span of the cleaned text came from. */
  readonly origin: (span: Span) => Span;
}

/** A cleaned text with the way back. */
export interface Cut {
  readonly text: string;
  readonly origin: (span: Span) => Span;
}

/** A range of a text with what stands in its place, which is no longer. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text without `ranges`, or with the text of each in its place. They are in order and do not overlap. */
export function cut(text: string, ranges: readonly (Span | Edit)[]): Cut {
  const kept: string[] = [];
  const starts: number[] = [];
  const shifts: number[] = [];
  /** Where a text in place of a range ends -> where the range ended. */
  const ends = new Map<number, number>();
  let from = 0;
  let removed = 0;
  for (const range of ranges) {
    if (range.end <= range.start) continue;
    const instead = 'text' in range ? range.text : '';
    kept.push(text.slice(from, range.start), instead);
    from = range.end;
    const behind = range.start - removed + instead.length;
    if (instead !== '') ends.set(behind, range.end);
    starts.push(behind);
    removed += range.end - range.start - instead.length;
    shifts.push(removed);
  }
  if (from === 0) return { text, origin: (span) => span };
  kept.push(text.slice(from));
  const at = (offset: number): number => offset + shiftAt(starts, shifts, offset);
  return {
    text: kept.join(''),
    origin: ({ start, end }) => ({
      start: at(start),
      end: end > start ? (ends.get(end) ?? at(end - 1) + 1) : at(start),
    }),
  };
}

/** How much was removed up to the unit at `offset` of the cleaned text. */
function shiftAt(starts: readonly number[], shifts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1] ?? 0;
}

/** Start and end of each line; CR LF, LF and a lone CR end one. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    spans.push({ start, end: at });
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

export function isBlankLine(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** A span of a line, from offsets in its text. */
export function within(line: Line, start: number, end: number): Span {
  return { start: line.start + start, end: line.start + end };
}
