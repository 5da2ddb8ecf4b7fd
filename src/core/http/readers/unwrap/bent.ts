/**
 * What a word processor, a chat or a web page made of a text: typographic quotes, spaces that do not break, an empty
 * line behind every line. Undone only where the whole paste shows it: in one value it may be the fault itself.
 */
import type { Edit } from '../../cut.ts';
import type { Span } from '../../exchange.ts';

/** A request line of a log, or a key of JSON, in quotes that no program writes. */
const PROOF =
  /\u201c[A-Z]{3,10} \S{1,4000}(?: HTTP\/\d(?:\.\d)?)?\u201d|[{,]\s{0,20}\u201c[\w-]{1,60}\u201d\s?:|user \u201c/;
/** Commands and credentials, where such a quote is what went wrong. */
const TYPED = /\bcurl (?:-|["'\u201c]?http)|\bInvoke-|(?:^|\s)-[HuXd] |authorization\s*:/i;
const QUOTE = /[\u201c\u201d]/g;

/** Straight quotes and plain spaces in place of the others. */
export function bentEdits(text: string, lines: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  if (!text.includes('"') && PROOF.test(text)) {
    for (const { start, end } of lines) {
      const line = text.slice(start, end);
      if (!TYPED.test(line)) each(line, QUOTE, start, '"', edits);
    }
  }
  if (text.includes('\u00a0') && !text.includes(' ')) each(text, /\u00a0/g, 0, ' ', edits);
  return edits.sort((a, b) => a.start - b.start);
}

function each(text: string, pattern: RegExp, by: number, instead: string, edits: Edit[]): void {
  for (const { index } of text.matchAll(pattern)) edits.push({ start: by + index, end: by + index + 1, text: instead });
}

/** Every second line is empty, and no line stands next to another: those empty lines go. */
export function spacingEdits(text: string, lines: readonly Span[]): Edit[] {
  if (lines.length < 6) return [];
  const isEmpty = ({ start, end }: Span) => text.slice(start, Math.min(end, start + 200)).trim() === '';
  let filled = 0;
  for (let at = 0; at < lines.length; at++) {
    const empty = isEmpty(lines[at] as Span);
    if (!empty) filled++;
    if (at % 2 === 1 && !empty) return [];
  }
  if (filled < 3) return [];
  const edits: Edit[] = [];
  for (let at = 1; at < lines.length; at += 2) {
    const { start = 0 } = lines[at] ?? {};
    const end = lines[at + 1]?.start ?? text.length;
    edits.push({ start, end, text: '' });
  }
  return edits;
}
