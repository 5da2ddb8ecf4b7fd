/** Takes off what a terminal, a log collector, a mail or a forum wrapped round the lines. */
import type { Span } from '../exchange.ts';
import { entityEdits } from './entities.ts';
import { type Cut, cut, type Line, lineSpans, type Paste } from './paste.ts';
import { traceEdits } from './trace-ascii.ts';
import { wireEdits } from './wire.ts';

/** A line being unwrapped: what is left of it. */
interface Draft {
  text: string;
  start: number;
  end: number;
  apart: boolean;
}

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);
/** Colour codes, links of a terminal, and characters without width. */
const INVISIBLE = new RegExp(
  `${ESC}\\[[0-9;?]*[ -/]*[@-~]|${ESC}\\][^${ESC}${BEL}\\n]*(?:${BEL}|${ESC}\\\\)|[\\u200b\\u2060\\ufeff]`,
  'g',
);

export function unwrap(pasted: string): Paste {
  const visible = [entityEdits, traceEdits, wireEdits].reduce(edited, cut(pasted, invisible(pasted)));
  const whole = lineSpans(visible.text);
  const drafts = whole.map(({ start, end }) => ({ text: visible.text.slice(start, end), start, end, apart: false }));
  for (const stage of [numbers, collectors, perLine, quotes, fences, indents]) stage(drafts);
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
function edited({ text, origin }: Cut, edits: typeof wireEdits): Cut {
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

function drop(draft: Draft, count: number): void {
  if (count === 0) return;
  draft.text = draft.text.slice(count);
  draft.start += count;
}

function isBlank(draft: Draft): boolean {
  return draft.text.trim() === '';
}

const NUMBER = /^[ \t]{0,8}(\d{1,6})(?:[ \t]*[:|\u2502.)\u2192]|\t| )?(?: |\t|$)?/;

/** `  12 | HTTP/1.1 401`: numbers that count the lines, at least three of them. */
function numbers(drafts: readonly Draft[]): void {
  let last = drafts.length;
  while (last > 0 && isBlank(drafts[last - 1] as Draft)) last--;
  let first = 0;
  while (first < last && isBlank(drafts[first] as Draft)) first++;
  if (last - first < 3) return;
  const widths: number[] = [];
  let expected: number | undefined;
  for (let at = first; at < last; at++) {
    const match = NUMBER.exec(drafts[at]?.text ?? '');
    if (!match || (expected !== undefined && Number(match[1]) !== expected)) return;
    expected = Number(match[1]) + 1;
    widths.push(match[0].length);
  }
  for (const [index, width] of widths.entries()) drop(drafts[first + index] as Draft, width);
}

const COMPOSE = /^[A-Za-z0-9][\w.-]{0,80} {0,40}\| ?/;

/** `web-1  | 10.0.0.1 - - [...]`: the service name of docker compose before every line. */
function collectors(drafts: readonly Draft[]): void {
  const filled = drafts.filter((draft) => !isBlank(draft));
  if (filled.length === 0 || !filled.every((draft) => COMPOSE.test(draft.text))) return;
  for (const draft of filled) drop(draft, COMPOSE.exec(draft.text)?.[0].length ?? 0);
}

const PREFIXES = [
  // GitHub Actions, `docker logs -t`, `kubectl logs --timestamps`.
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}(?:Z|[+-]\d\d:\d\d)[ \t]/,
  /^\[pod\/[\w./-]{1,200}\][ \t]/,
  // curl --trace-time and --trace-ids.
  /^(?:\d\d:\d\d:\d\d\.\d{6} )?\[\d+-[\dx]+\] (?=[*<>{}=])/,
  /^\d\d:\d\d:\d\d\.\d{6} (?=[*<>{}=])/,
  // klog: kubectl -v=8.
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,10} [\w.-]{1,80}:\d{1,6}\] {1,8}/,
  // curl's progress meter without a line end behind it.
  /^ {0,2}\d{1,3}[\d .kMG:-]{30,120}(?=\* {1,3}[A-Z])/,
];

/** `##[error]Process completed with exit code 1.` */
const NOTE = /^##\[[a-z]{1,20}\]/;

function perLine(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.text === '') continue;
    for (const prefix of PREFIXES) drop(draft, prefix.exec(draft.text)?.[0].length ?? 0);
    const note = NOTE.exec(draft.text);
    if (!note) continue;
    draft.apart = true;
    drop(draft, note[0].length);
  }
}

const QUOTED = /^>(?: |$)/;
const WRAPPED = /^> ?(?:HTTP\/\d|[<*>](?: |$)|```)/;
const SENT = /^> ?[A-Z]{3,20} \S+ HTTP\/\d/;
const CURL = /^[<*] /;

/** `> HTTP/1.1 401`: a mail's or forum's quote marks; curl's own `> GET / HTTP/1.1` stays. */
function quotes(drafts: readonly Draft[]): void {
  for (let level = 0; level < 3; level++) {
    let changed = false;
    const traced = drafts.some((draft) => CURL.test(draft.text));
    for (let at = 0; at < drafts.length; ) {
      let end = at;
      while (end < drafts.length && QUOTED.test(drafts[end]?.text ?? '')) end++;
      const run = drafts.slice(at, end);
      const quoted = run.some((draft) => WRAPPED.test(draft.text));
      if (run.length > 0 && (quoted || (!traced && !run.some((draft) => SENT.test(draft.text))))) {
        changed = true;
        for (const draft of run) drop(draft, QUOTED.exec(draft.text)?.[0].length ?? 0);
        const behind = drafts[end];
        if (behind) behind.apart = true;
      }
      at = end + 1;
    }
    if (!changed) return;
  }
}

const FENCE = /^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/;

/** Marks of a Markdown fence become empty lines, and a line in backticks loses them. */
function fences(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (FENCE.test(draft.text)) {
      draft.apart = true;
      drop(draft, draft.text.length);
    } else if (draft.text.length > 2 && draft.text.startsWith('`') && draft.text.endsWith('`')) {
      drop(draft, 1);
      draft.text = draft.text.slice(0, -1);
      draft.end--;
    }
  }
}

/** The indent that all lines of a paragraph share. */
function indents(drafts: readonly Draft[]): void {
  let before = 0;
  for (let at = 0; at < drafts.length; ) {
    let end = at;
    let shared = Number.POSITIVE_INFINITY;
    for (; end < drafts.length && !isBlank(drafts[end] as Draft); end++) {
      shared = Math.min(shared, /^[ \t\u00a0]*/.exec(drafts[end]?.text ?? '')?.[0].length ?? 0);
    }
    const first = drafts[at];
    if (first && end > at && shared === 0 && before >= 2) first.apart = true;
    if (end > at) before = shared;
    if (shared > 0) for (const draft of drafts.slice(at, end)) drop(draft, shared);
    at = end + 1;
  }
}
