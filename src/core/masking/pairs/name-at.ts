/** The name that stands before a delimiter. */
import { type Nature, natureOf } from './names.ts';
import { quoteBefore } from './quotes.ts';

export interface NameAt {
  readonly name: string;
  readonly nature: Nature;
  readonly start: number;
  /** The quote that the name stands in; empty for none. */
  readonly quote: string;
  /** The quote right before an unquoted name, which then holds name and value. */
  readonly opened: string;
  /** Behind `?`, `&` or `#`, also in an encoded form. */
  readonly inUrl: boolean;
  /** The first thing in its line, apart from prompts, numbers, list and diff marks. */
  readonly lineStart: boolean;
  /** Behind a word and a space, as in a sentence. */
  readonly afterWord: boolean;
}

const longest = 80;
const nameUnit = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.[]') {
  nameUnit[character.charCodeAt(0)] = 1;
}

/** White space, and the `**` that ends bold words of Markdown. */
const blankOrMark = new Set([32, 9, 0xa0, 42]);

/** The name before `at`, where one stands that says something of its value. */
export function findName(text: string, at: number): NameAt | undefined {
  let end = at;
  while (end > 0 && at - end < 60 && blankOrMark.has(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) === 93 && /["']/.test(text.charAt(end - 2))) end--;
  const quote = quoteBefore(text, end);
  end -= quote.length;
  let start = end;
  while (start > 0 && end - start < longest) {
    const unit = text.charCodeAt(start - 1);
    if (unit < 128 && nameUnit[unit] === 1) start--;
    else if (unit === 37 && start + 2 <= end && /^(?:5[BDF]|2[DE])$/i.test(text.slice(start, start + 2))) start--;
    else break;
  }
  if (start === end) return undefined;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before !== 37 && before !== 92 && natureOf(text.slice(start, end)) === null) return undefined;
  return around(text, start, end, quote);
}

function around(text: string, begin: number, end: number, quote: string): NameAt | undefined {
  let start = begin;
  const before = text.charCodeAt(start - 1);
  let inUrl = before === 63 || before === 38 || before === 35;
  let lineStart = false;
  if (before === 37) {
    while (text.startsWith('25', start) && end - start > 4) start += 2;
    const code = text.slice(start, start + 2);
    if (/^[0-9A-Fa-f]{2}$/.test(code)) start += 2;
    inUrl = /^(?:26|3F|23)$/i.test(code);
  } else if (before === 92) {
    const written = /^(?:u00(26|3[fF]|23)|u[0-9a-fA-F]{4}|[nrt])/.exec(text.slice(start, start + 5));
    if (written) start += written[0].length;
    inUrl = written?.[1] !== undefined;
    lineStart = written?.[0].length === 1;
  } else if (before === 59) inUrl = text.slice(start - 5, start) === '&amp;';
  if (start >= end) return undefined;
  const name = text.slice(start, end);
  const nature = isKeyInProse(text, start, name) ? 'secret' : natureOf(name);
  if (nature === null) return undefined;
  return {
    name,
    nature,
    start,
    quote,
    inUrl,
    opened: quote === '' ? quoteBefore(text, start) : '',
    lineStart: lineStart || beginsLine(text, start),
    afterWord: before === 32 && /[A-Za-z]/.test(text.charAt(start - 2)),
  };
}

function beginsLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 40; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return true;
    if (!' \t><*|#$+-.0123456789'.includes(text.charAt(at))) return false;
    if (at === 0) return true;
  }
  return start === 0;
}

/** `API key: ...`, as people and error messages write it. */
function isKeyInProse(text: string, start: number, name: string): boolean {
  return (
    /^keys?$/i.test(name) &&
    /(?<![A-Za-z])(?:api|access|secret|private|auth|license) $/i.test(text.slice(Math.max(0, start - 10), start))
  );
}
