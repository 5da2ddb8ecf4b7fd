/** What a log collector, a build or an editor writes before each line: a time, a name, a number. */
import { type Draft, drop, isBlank } from './unwrap-draft.ts';

const NUMBER = /^[ \t]{0,8}(\d{1,6})(?:\t|(?:[ \t]*[:|\u2502.)\u2192]| )?(?: |\t|$)?)/;

/** `  12 | HTTP/1.1 401`: numbers that count the lines, at least three of them. */
export function numbers(drafts: readonly Draft[]): void {
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
export function collectors(drafts: readonly Draft[]): void {
  const filled = drafts.filter((draft) => !isBlank(draft));
  if (filled.length === 0 || !filled.every((draft) => COMPOSE.test(draft.text))) return;
  for (const draft of filled) drop(draft, COMPOSE.exec(draft.text)?.[0].length ?? 0);
}

const PREFIXES = [
  // `gh run view --log`: job and step before the time.
  /^[^\t]{1,100}\t[^\t]{1,100}\t(?=\d{4}-\d\d-\d\dT)/,
  // GitHub Actions, GitLab (with the stream), `docker logs -t`, `kubectl logs --timestamps`, a node's log files.
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}(?:Z|[+-]\d\d:\d\d)(?: \d\d[OE][ +]| std(?:out|err) [FP] ?|[ \t]|$)/,
  // syslog and journalctl.
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,100} [\w./@-]{1,80}(?:\[\d{1,9}\])?: ?/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d) [\w.-]{1,100} [\w./@-]{1,80}\[\d{1,9}\]: ?/,
  // Builds: `[10:00:00] `, `[2026-11-29T10:00:00.123Z] `, which is also how Envoy's access log begins.
  /^\[(?:\d\d:\d\d:\d\d(?:[.,]\d{1,6})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z)\](?: (?!")|$)/,
  // Android: Logcat in two forms, `adb logcat`.
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,4}\d{1,7}-\d{1,7} {1,4}\S{1,60} {1,30}\S{1,80} {1,4}[VDIWE] {1,2}/,
  /^\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,4}\d{1,7}(?:-\d{1,7}\/\S{1,80} [VDIWE]\/| {1,6}\d{1,7} [VDIWE] )[^:]{1,60}: ?/,
  /^\[pod\/[\w./-]{1,200}\][ \t]/,
  // curl --trace-time and --trace-ids.
  /^(?:\d\d:\d\d:\d\d\.\d{6} )?\[\d+-[\dx]+\] (?=[*<>{}=])/,
  /^\d\d:\d\d:\d\d\.\d{6} (?=[*<>{}=])/,
  // klog: kubectl -v=8.
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,10} [\w.-]{1,80}:\d{1,6}\] {1,8}/,
  // curl's progress meter without a line end behind it.
  /^ {0,2}\d{1,3}[\d .kMG:-]{30,120}(?=\* {1,3}[A-Z]|> [A-Z]{3,10} |< HTTP\/)/,
  // PHP prints a list of field lines.
  /^ {4,12}\[\d{1,3}\] => (?=[\w-]{1,80}: |HTTP\/\d)/,
  // Yarn 2 and later.
  /^\u27a4 YN\d{4}: (?:[\u2502\u250c\u2514] {0,3})?/,
];

/** `##[error]Process completed with exit code 1.` */
const NOTE = /^##\[[a-z]{1,20}\]/;

/** Takes each known prefix off each line. A note of a build log sets its line apart. */
export function prefixes(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.text === '') continue;
    for (const prefix of PREFIXES) drop(draft, prefix.exec(draft.text)?.[0].length ?? 0);
    const note = NOTE.exec(draft.text);
    if (!note) continue;
    draft.apart = true;
    drop(draft, note[0].length);
  }
}
