/** A masked paste with marks on the bytes that speak for a cause; of a long one only what stands round the marks. */

/** Where a symptom is seen, in the masked text. */
export interface Mark {
  readonly symptom: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text, marked where it has a symptom. */
export interface Piece {
  readonly text: string;
  readonly symptom?: string;
}

/** A longer text is shown in parts, so that its first mark is in sight: the whole of it can be copied. */
const longest = 3_000;
const around = 240;
/** How many times a symptom is marked at most. */
const mostMarks = 12;
const gap = '\n[...]\n';

/**
 * The text in pieces, in order.
 *
 * @param marks the most telling first: where two meet, that one stands.
 */
export function excerptOf(text: string, marks: readonly Mark[]): Piece[] {
  const short = text.length <= longest;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { symptom, start, end } of apart(marks)) {
    pieces.push({ text: short ? text.slice(at, start) : between(text, at, start) });
    pieces.push({ text: text.slice(start, Math.min(end, start + longest)), symptom });
    at = end;
  }
  const rest = short || at > 0 ? text.slice(at, short ? text.length : at + around) : text.slice(0, longest);
  pieces.push({ text: rest + (at + rest.length < text.length ? gap : '') });
  return pieces.filter((piece) => piece.text !== '');
}

function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const { symptom, start, end } = mark;
    const count = counts.get(symptom) ?? 0;
    if (count === mostMarks || end <= start || kept.some((other) => start < other.end && other.start < end)) continue;
    counts.set(symptom, count + 1);
    kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The text from `start` to `end`; of a long stretch the end, and the beginning when a mark stands before it. */
function between(text: string, start: number, end: number): string {
  if (end - start <= 2 * around) return text.slice(start, end);
  return `${start === 0 ? '' : text.slice(start, start + around)}${gap}${text.slice(end - around, end)}`;
}
