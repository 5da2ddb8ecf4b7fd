/** The masked paste with numbered marks on the bytes that speak for a cause. Text only. */
import { el } from '../dom.ts';
import type { Mark, View } from './engine.ts';
import { wordsOf } from './words.ts';

/** A longer paste is shown round its marks. */
const LONGEST = 12_000;
const AROUND = 400;

export function markedPaste({ report, marks }: View, numbers: ReadonlyMap<string, number>): HTMLElement {
  const text = report.masked;
  const shown = apart(marks.filter(({ symptom }) => numbers.has(symptom)));
  const code = el('code');
  let at = 0;
  for (const { symptom, start, end } of shown) {
    code.append(shortened(text.slice(at, start), at === 0, text.length));
    const number = numbers.get(symptom) ?? 0;
    code.append(el('mark', { title: wordsOf(symptom) }, text.slice(start, end), el('sup', {}, String(number))));
    at = end;
  }
  code.append(shortened(text.slice(at), at === 0, text.length, true));
  return el('pre', { tabindex: '0', class: 'max-h-[32rem] overflow-auto' }, code);
}

/** Marks in order, none over another: where two meet, the first stands. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0) && mark.end > mark.start) kept.push(mark);
  }
  return kept;
}

function shortened(part: string, first: boolean, length: number, last = false): string {
  if (length <= LONGEST || part.length <= 2 * AROUND) return part;
  const head = first ? '' : part.slice(0, AROUND);
  const tail = last ? '' : part.slice(-AROUND);
  return first && last ? part.slice(0, LONGEST) : `${head}\n[...]\n${tail}`;
}
