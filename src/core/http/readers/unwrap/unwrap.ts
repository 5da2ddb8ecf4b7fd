/** Takes off what a terminal, a log collector, a mail or a forum wrapped round the lines. */
import { type Cut, cut, type Edit } from '../../cut.ts';
import type { Span } from '../../exchange.ts';
import { type Line, lineSpans, type Paste } from '../paste/paste.ts';
import { bentEdits, spacingEdits } from './bent.ts';
import { entityEdits } from './entities.ts';
import { collectors, numbers, prefixes } from './line-prefixes.ts';
import { blocks, fences, indents, quotes } from './line-wrappers.ts';
import { loggedEdits } from './logged-strings.ts';
import { traceEdits } from './trace-ascii.ts';
import { hexEdits } from './trace-hex.ts';
import type { Draft } from './unwrap-draft.ts';
import { wireEdits } from './wire.ts';

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);
/** Colour codes, links of a terminal, and characters without width. */
const INVISIBLE = new RegExp(
  `${ESC}\\[[0-9;?]*[ -/]*[@-~]|${ESC}\\][^${ESC}${BEL}\\n]*(?:${BEL}|${ESC}\\\\)|[\\u200b\\u2060\\ufeff]`,
  'g',
);

/** Ways of writing a text, in the order in which they are undone. */
const WRITTEN: readonly Written[] = [
  spacingEdits,
  bentEdits,
  entityEdits,
  loggedEdits,
  hexEdits,
  traceEdits,
  wireEdits,
];
const WRAPPED = [numbers, collectors, prefixes, quotes, fences, blocks, indents];

type Written = (text: string, lines: readonly Span[]) => Edit[];

/** The paste without what was wrapped round it; in time proportional to its length. */
export function unwrap(pasted: string): Paste {
  const visible = WRITTEN.reduce(edited, cut(pasted, invisible(pasted)));
  const whole = lineSpans(visible.text);
  const drafts = whole.map(({ start, end }) => ({ text: visible.text.slice(start, end), start, end, apart: false }));
  for (const stage of WRAPPED) stage(drafts);
  const ranges = removed(whole, drafts);
  if (ranges.length === 0) return { text: visible.text, lines: drafts, origin: visible.origin };
  const bare = cut(visible.text, ranges);
  let gone = 0;
  const lines: Line[] = drafts.map(({ text, start, end, apart }, index) => {
    gone += start - (whole[index]?.start ?? start);
    const line = { text, start: start - gone, end: end - gone, apart };
    gone += (whole[index]?.end ?? end) - end;
    return line;
  });
  return { text: bare.text, lines, origin: (span) => visible.origin(bare.origin(span)) };
}

/** The text after one more way of writing it is undone. */
function edited({ text, origin }: Cut, edits: Written): Cut {
  const found = edits(text, lineSpans(text));
  if (found.length === 0) return { text, origin };
  const next = cut(text, found);
  return { text: next.text, origin: (span) => origin(next.origin(span)) };
}

function invisible(text: string): Span[] {
  return Array.from(text.matchAll(INVISIBLE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Everything between line ends that the drafts no longer hold. */
function removed(whole: readonly Span[], drafts: readonly Draft[]): Span[] {
  const ranges: Span[] = [];
  for (const [index, draft] of drafts.entries()) {
    const line = whole[index] ?? draft;
    if (line.start < draft.start) ranges.push({ start: line.start, end: draft.start });
    if (draft.end < line.end) ranges.push({ start: draft.end, end: line.end });
  }
  return ranges;
}
