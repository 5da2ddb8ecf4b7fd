/** Words of a shell command, as bash, PowerShell and cmd quote them; a paste may have bent the quotes. */
import type { Span } from '../../exchange.ts';
import type { Paste } from '../paste/paste.ts';

export interface Word {
  readonly text: string;
  /** What stands between the outer quotes, or the whole word. */
  readonly span: Span;
}

const CLOSERS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\u201c', '"\u201c\u201d'],
  ['\u201d', '"\u201c\u201d'],
  ['\u2018', "'\u2018\u2019"],
  ['\u2019', "'\u2018\u2019"],
]);

export interface Command {
  readonly words: readonly Word[];
  /** Behind the last unit of the command. */
  readonly end: number;
}

/** The command from `at` to the end of its line; a line that ends in `\`, `^` or a backtick goes on. */
export function shellWords(paste: Paste, at: number): Command {
  const { text } = paste;
  const words: Word[] = [];
  let from = at;
  while (from < text.length) {
    const next = skipBlanks(text, from);
    const unit = text.charAt(next);
    if (unit === '' || unit === '\n' || unit === '\r') return { words, end: next };
    if (/[|;<>]/.test(unit) || text.startsWith('&&', next) || text.startsWith('2>', next)) {
      return { words, end: lineEnd(text, next) };
    }
    const word = readWord(text, next);
    words.push(word.word);
    from = Math.max(word.end, next + 1);
  }
  return { words, end: Math.min(from, text.length) };
}

/** A line end that was to be escaped: the next line begins with an option that has a value. */
const GOES_ON =
  /^(?:\r?\n)[ \t]{0,12}(?:-H|-d|-u|-X|--header|--data(?:-raw|-binary|-urlencode)?|--user|--request)[ =]?["'A-Za-z]/;

/** Blanks, and line ends that are or should be escaped. */
function skipBlanks(text: string, at: number): number {
  let from = at;
  for (;;) {
    const unit = text.charAt(from);
    if (unit === ' ' || unit === '\t' || unit === '\u00a0') from++;
    else if (/[\\^`]/.test(unit) && /^[\\^`][ \t]{0,20}\r?\n/.test(text.slice(from, from + 24))) {
      from = text.indexOf('\n', from) + 1;
    } else if ((unit === '\n' || unit === '\r') && GOES_ON.test(text.slice(from, from + 40))) from++;
    else return from;
  }
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

/** One word; several quoted and bare pieces may make it. */
function readWord(text: string, at: number): { word: Word; end: number } {
  const pieces: string[] = [];
  let from = at;
  let first: Span | undefined;
  let count = 0;
  while (from < text.length && !/[\s|;<>]/.test(text.charAt(from))) {
    const caret = text.startsWith('^"', from);
    const dollar = text.startsWith("$'", from);
    const open = from + (caret || dollar ? 1 : 0);
    const closers = CLOSERS.get(text.charAt(open));
    const close = closers === undefined ? -1 : quoteEnd(text, open + 1, closers, caret);
    if (close >= 0) {
      pieces.push(plain(text.slice(open + 1, caret ? close - 1 : close), text.charAt(open), caret, dollar));
      first ??= { start: open + 1, end: caret ? close - 1 : close };
      from = close + 1;
    } else if (/[\\^]/.test(text.charAt(from)) && !/[\r\n]/.test(text.charAt(from + 1))) {
      pieces.push(text.charAt(from + 1));
      first ??= { start: from, end: Math.min(from + 2, text.length) };
      from = Math.min(from + 2, text.length);
    } else {
      const end = bareEnd(text, from + 1);
      pieces.push(text.slice(from, end));
      first ??= { start: from, end };
      from = end;
    }
    count++;
  }
  const span = count === 1 && first ? first : { start: at, end: from };
  return { word: { text: pieces.join(''), span }, end: from };
}

const BARE_END = /[\s|;<>"'\\^\u2018\u2019\u201c\u201d]/g;

function bareEnd(text: string, from: number): number {
  BARE_END.lastIndex = from;
  return BARE_END.exec(text)?.index ?? text.length;
}

/** The closing quote, in the same paragraph; -1 where there is none. */
function quoteEnd(text: string, from: number, closers: string, caret: boolean): number {
  const escapes = !closers.startsWith("'");
  for (let at = from; at < text.length; at++) {
    const unit = text.charAt(at);
    if (escapes && unit === '\\') at++;
    else if (caret && text.startsWith('^\\^"', at)) at += 3;
    else if (closers.includes(unit) && (!caret || text.charAt(at - 1) === '^')) return at;
    else if (unit === '\n' && /^\r?\n/.test(text.slice(at + 1, at + 3))) return -1;
  }
  return -1;
}

function plain(raw: string, quote: string, caret: boolean, dollar: boolean): string {
  if (caret) return raw.replace(/\^([\s\S])/g, '$1').replace(/\\"/g, '"');
  if (dollar)
    return raw.replace(/\\([\s\S])/g, (_, unit: string) => (unit === 'n' ? '\n' : unit === 't' ? '\t' : unit));
  return quote === "'" || quote === '\u2018' || quote === '\u2019' ? raw : raw.replace(/\\(["\\$`])/g, '$1');
}
