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
