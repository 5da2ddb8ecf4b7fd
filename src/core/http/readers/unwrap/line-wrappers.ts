/** What a mail, a forum or an issue's form puts round the lines: quote marks, fences, indents. */
import { type Draft, drop, isBlank } from './unwrap-draft.ts';

/** `>>> ` is Python's prompt. */
const QUOTED = /^>(?:(?=>(?: |$))| |$)/;
const WRAPPED = /^>+ ?(?:HTTP\/\d|[<*>](?: |$)|```)/;
const SENT = /^> ?[A-Z]{3,20} \S+ HTTP\/\d/;
const CURL = /^(?:[<*] |<HTTP\/\d)/;

/** `> HTTP/1.1 401`: a mail's or forum's quote marks; curl's own `> GET / HTTP/1.1` stays. */
export function quotes(drafts: readonly Draft[]): void {
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

/** Markdown, Jira, BBCode, and what GitHub folds. */
const FENCE =
  /^[ \t]*(?:(?:```|~~~)[\w-]*|\{(?:code|noformat)(?::[^{}]{0,80})?\}|\[\/?code(?:=\w{1,20})?\]|(?:<\/?(?:details|summary)>\s{0,4}){1,2}|(?:<details>\s{0,4})?<summary>[^<>]{0,200}<\/summary>)[ \t]*$/i;

/** The marks of a fence become empty lines, and a line in backticks loses them. */
export function fences(drafts: readonly Draft[]): void {
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

function indentOf(draft: Draft | undefined): number {
  return /^[ \t\u00a0]*/.exec(draft?.text ?? '')?.[0].length ?? 0;
}

/** `log: |` */
const BLOCK = /^( {0,20})(?:- )?[\w.-]{1,60}: ?[|>][+-]?\d?\s*$/;

/** A message or a log, not a script. */
const SHOWN = /\bHTTP\/\d|^\s{0,20}(?:[<>*] |--\d{4}-)|\b[45]\d\d\b/;

/** A block of YAML stands for itself: the lines that are indented deeper than its key lose what they share. */
export function blocks(drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const key = BLOCK.exec(drafts[at]?.text ?? '');
    if (!key) continue;
    const outer = key[1]?.length ?? 0;
    let end = at + 1;
    let shared = Number.POSITIVE_INFINITY;
    for (; end < drafts.length; end++) {
      const draft = drafts[end] as Draft;
      if (isBlank(draft)) continue;
      const indent = indentOf(draft);
      if (indent <= outer) break;
      shared = Math.min(shared, indent);
    }
    if (!drafts.slice(at + 1, end).some((draft) => SHOWN.test(draft.text))) continue;
    for (const draft of drafts.slice(at + 1, end)) drop(draft, Math.min(shared, indentOf(draft)));
    const opening = drafts[at] as Draft;
    drop(opening, opening.text.length);
    opening.apart = true;
    const behind = drafts[end];
    if (behind) behind.apart = true;
    at = end - 1;
  }
}

/** The indent that all lines of a paragraph share. */
export function indents(drafts: readonly Draft[]): void {
  let before = 0;
  for (let at = 0; at < drafts.length; ) {
    let end = at;
    let shared = Number.POSITIVE_INFINITY;
    for (; end < drafts.length && !isBlank(drafts[end] as Draft); end++)
      shared = Math.min(shared, indentOf(drafts[end]));
    const first = drafts[at];
    if (first && end > at && shared === 0 && before >= 2) first.apart = true;
    if (end > at) before = shared;
    if (shared > 0) for (const draft of drafts.slice(at, end)) drop(draft, shared);
    at = end + 1;
  }
}
