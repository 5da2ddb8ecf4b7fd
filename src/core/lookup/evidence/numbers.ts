/**
 * Which numbers of a text are status codes. A number counts by what stands around it; dates, times, addresses and
 * ids are blanked out before (`quiet`).
 */

/** How sure it is: on a status line, after a word such as `status`, alone, or just somewhere. */
export type Trust = 'line' | 'word' | 'alone' | 'weak';

export interface FoundNumber {
  /** As known: `401`, `401.2`; of an unknown sub-code its base. */
  readonly code: string;
  /** What the text says, where that is another sub-code than any known (`500.30`). */
  readonly unknown: string | undefined;
  readonly trust: Trust;
  readonly start: number;
  readonly end: number;
}

/** What is known: codes and sub-codes, and the words by which a code's names begin. */
export interface KnownNumbers {
  has(code: string): boolean;
  names(code: string): readonly string[];
}

const digits = /\d+(?:\.(?:\d+|x+\b))*/gi;
/** A status line, or the request of an access log, before the status. */
const lineBefore =
  /(?:HTTP|http)\/\d(?:\.\d)?["'\]]? {1,3}$|\b(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE) \/?[^\s"]*"? {1,3}$/;
const joint = '[\\s"\'`=:>,;|({\\[\\\\«“”‘’-]{0,6}';
const verbs =
  'returned|returns?|returning|responded|responding|responds|replied|got|gets?|getting|gave|gives?|giving|received|receiv(?:es?|ing)|throws?|threw|throwing|failed|rejected|sends?|sent|sending|answer(?:ed|s)?|shows?|with|an?|as|is|of|from|as|was';
const nouns = 'https?|status|codes?|errors?|err|response|reply|fehler|erreur|erro|errore|ошибка';
const wordBefore = new RegExp(
  `(?:(?:${nouns})|(?<![a-z])(?:${verbs}))${joint}(?:(?:an?|the|is|was|were|of|with|status|code|http|error|by|number|back)${joint}){0,3}$`,
  'i',
);
const wordAfter =
  /^[\s"'`:)\]},.;|-]{0,4}(?:errors?|err|response|respuesta|status|page|codes?|client error|server error|http|exception|fehler|erreur|错误|エラー|レスポンス)/i;
/** Words that say that the number behind them is none: `port 443`, `line 404`. */
const otherBefore =
  /(?:\b(?:port|pid|lines?|rows?|col|column|process|thread|[ug]?id|size|length|bytes|limit|max|min|timeout|version|issue|pull|pr|build|took|after|within|rfc|chapter|page|step|top|first|last|under|over|at least|at most)\b[\s#:="'(]{0,3}|[#$€£*+]|[\d][.,]|\w\[)$/i;
/** What makes it an amount: `500ms`, `404 bytes`, `200%`, `1,020`. */
const unitAfter =
  /^(?:%|[,.]\d| ?(?:ms|msec|s|sec|seconds?|minutes?|min|hours?|days?|[kmg]i?b|bytes?|px|rpm|rps|mb\/s|users|requests|items|rows|times|lines|files|characters|chars|tokens|dollars)\b)/i;
const gluedBefore = /(?:^|[^a-z])(?:e|h|https?|err|error|status|code|sc|fetch|rest)$/i;
const gluedAfter = /^(?:s|ed|ing|html?|php|json|error|page|status|response)?(?![a-z])|^[A-Z][a-z]{3,}/;
const shortQuery = 60;

/** The numbers of a text that can be status codes, in the order of the text. */
export function numbersOf(text: string, known: KnownNumbers): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(digits)) {
    const start = match.index;
    const end = start + match[0].length;
    const reading = read(match[0], known);
    if (!reading) continue;
    const trust = trustOf(text, start, end, reading.code, known);
    if (trust) found.push({ ...reading, trust, start, end });
  }
  return [...logColumns(text, known), ...found];
}

function read(digits: string, known: KnownNumbers): Pick<FoundNumber, 'code' | 'unknown'> | undefined {
  if (known.has(digits)) return { code: digits, unknown: undefined };
  const [base = '', ...rest] = digits.split('.');
  if (rest.length !== 1 || !/^\d{3}$/.test(base) || !known.has(base)) return undefined;
  return { code: base, unknown: digits };
}

function trustOf(text: string, start: number, end: number, code: string, known: KnownNumbers): Trust | undefined {
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 48);
  if (lineBefore.test(before)) return 'line';
  if (/[a-z]$/i.test(before) && !gluedBefore.test(before)) return undefined;
  if (/^[a-z]/i.test(after) && !gluedAfter.test(after)) return undefined;
  const follows = after.replace(/^[a-z]*[\s"'`:()[\]{}.,;|–—-]*/i, '').toLowerCase();
  const glued = after.toLowerCase();
  if (known.names(code).some((name) => follows.startsWith(name) || glued.startsWith(name))) return 'word';
  if (/[\w\]):](?:\.\w+)?:$/.test(before) && !wordBefore.test(before)) return undefined;
  // It refines the number before it.
  if (/sub_?status\W{0,3}$/i.test(before)) return undefined;
  // An error number of the system: `(111: Connection refused)`.
  if (/\($/.test(before) && /^: /.test(after)) return undefined;
  if (/\d\.$/.test(before)) return undefined;
  const plural = /^[45]/.test(code) && /^s\b/.test(after);
  const listed = listedCode(before, after, known);
  if (!plural && !listed && unitAfter.test(after)) return undefined;
  if (gluedBefore.test(before) || wordBefore.test(before) || wordAfter.test(after)) {
    return code.length > 3 && !code.includes('.') && !/(?:error|code|http|status)/i.test(before) ? 'weak' : 'word';
  }
  if (!listed && otherBefore.test(before)) return undefined;
  const alone = text.trim().length <= shortQuery || /^\W*$/.test(text.slice(0, start)) || /[([{"'`]$/.test(before);
  return alone ? 'alone' : 'weak';
}

/** Whether another code stands beside this one with a mere comma between: `301,302`. */
function listedCode(before: string, after: string, known: KnownNumbers): boolean {
  const beside = [/(?<![\d.,])(\d{3}),$/.exec(before)?.[1], /^,(\d{3})(?![\d.])/.exec(after)?.[1]];
  return beside.some((code) => code !== undefined && known.has(code));
}

/** The columns `sc-status sc-substatus sc-win32-status` of an IIS log: `401 2 5` is 401.2. */
function logColumns(text: string, known: KnownNumbers): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(/(?<![\d.])(\d{3})[ \t](\d{1,3})[ \t]\d+(?![\d.])/g)) {
    const [all, base = '', sub = ''] = match;
    const code = `${base}.${sub}`;
    const before = text.slice(0, match.index);
    if (!known.has(code) || /["\d][ \t]?$/.test(before) || lineBefore.test(before)) continue;
    found.push({ code, unknown: undefined, trust: 'line', start: match.index, end: match.index + all.length });
  }
  // HAProxy: the timers, then the status.
  for (const match of text.matchAll(/(?<= (?:-?\d+\/){3,4}\+?\d+ )\d{3}(?= \d)/g)) {
    if (!known.has(match[0])) continue;
    found.push({ code: match[0], unknown: undefined, trust: 'line', start: match.index, end: match.index + 3 });
  }
  // The link on IIS' error pages: `IIS70Error=500,19,0x8007000d`.
  for (const match of text.matchAll(/IIS\d*Error=(\d{3}),(\d{1,3})\b/gi)) {
    const code = `${match[1]}.${match[2]}`;
    if (!known.has(code)) continue;
    found.push({ code, unknown: undefined, trust: 'line', start: match.index, end: match.index + match[0].length });
  }
  // A Windows error of the facility HTTP (0x19) holds the status: 0x80190194 is 404.
  for (const match of text.matchAll(/\b0x8019([0-9a-f]{4})\b/gi)) {
    const code = String(Number.parseInt(match[1] ?? '', 16));
    if (!known.has(code)) continue;
    found.push({ code, unknown: undefined, trust: 'line', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(/status\W{0,3}(\d{3})\b[^\d]{1,20}sub-?_?(?:status|code)?\W{0,3}(\d{1,3})\b/gi)) {
    const code = `${match[1]}.${match[2]}`;
    if (!known.has(code)) continue;
    found.push({ code, unknown: undefined, trust: 'line', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
