/** A text with ranges taken out or replaced, and the way back from its offsets. */
import type { Span } from './exchange.ts';

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
