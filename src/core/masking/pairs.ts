/**
 * Names with values, in whatever syntax: header lines, parameters of addresses and forms, JSON, YAML, properties,
 * variables, attributes, connection strings. A `:`, `=`, `=>`, `%3D` or `>` is looked for, the name before it judged.
 */
import { addEdit, type Edit } from './edits.ts';
import type { Ledger } from './form.ts';
import { maskElement, maskNamed } from './markup.ts';
import { findName, type NameAt } from './name-at.ts';
import { looksRandom, type Nature, natureOf } from './names.ts';
import { isMessage, isPlaceholder } from './placeholder.ts';
import { quoteAt, quoteEnd } from './quotes.ts';
import { maskValue, wordEnd } from './values.ts';

/** The state of a scan: the line at hand, and the quotes known not to end in it. */
interface Scan {
  readonly text: string;
  readonly ledger: Ledger;
  readonly edits: Edit[];
  readonly isForm: boolean;
  lineEnd: number;
  readonly endless: Map<string, number>;
}

/** Adds the edits for every name whose value is a secret. `isForm`: the text is a query or a form from its start. */
export function scanPairs(text: string, ledger: Ledger, edits: Edit[], isForm: boolean): void {
  const scan: Scan = { text, ledger, edits, isForm, lineEnd: -1, endless: new Map() };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 58 || unit === 61) at = Math.max(at, takePair(scan, at, delimiterLength(text, at, unit)) - 1);
    else if (unit === 37) {
      const length = encodedDelimiter(text, at);
      if (length > 0) at = Math.max(at, takePair(scan, at, length) - 1);
    } else if (unit === 62) at = Math.max(at, maskElement(text, at, ledger, edits) - 1);
  }
}

function delimiterLength(text: string, at: number, unit: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 61 || (unit === 61 && next === 62)) return 2;
  return unit === 58 && next === 47 && text.charCodeAt(at + 2) === 47 ? 0 : 1;
}

/** `%3D`, `%3A` and their like encoded again: how many characters; 0 where there is none. */
function encodedDelimiter(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === 50 && text.charCodeAt(end + 1) === 53 && end - at < 9) end += 2;
  if (text.charCodeAt(end) !== 51) return 0;
  return /[DdAa]/.test(text.charAt(end + 1)) ? end + 2 - at : 0;
}

/** Takes the pair whose delimiter stands at `at`; where to go on, 0 for right behind it. */
function takePair(scan: Scan, at: number, length: number): number {
  if (length === 0) return 0;
  const { text } = scan;
  const name = findName(text, at);
  if (!name) return 0;
  const { nature } = name;
  let from = at + length;
  while (from - at < 12 && (text.charCodeAt(from) === 32 || text.charCodeAt(from) === 9)) from++;
  if (from >= scan.lineEnd || at >= scan.lineEnd) scan.lineEnd = lineEnd(text, at);
  if (nature === 'challenge') return name.quote === '' ? scan.lineEnd : 0;
  const unit = text.charCodeAt(from);
  const listed = unit === 91 || unit === 40 ? from + 1 : from;
  const lettered = /[bfru@$]/.test(text.charAt(listed)) ? listed + 1 : listed;
  const start = quoteAt(text, lettered) !== '' ? lettered : quoteAt(text, listed) !== '' ? listed : from;
  const quote = quoteAt(text, start);
  if (quote !== '') {
    const end = closing(scan, start + quote.length, quote);
    if (end >= 0) return takeQuoted(scan, name, nature, start + quote.length, end, text.charAt(at) === '=');
  }
  if (unit === 91 && isNameInBrackets(text.slice(from, from + 60))) return 0;
  const bare = unit === 91 && isHeader(nature) ? listed : start + quote.length;
  return takeUnquoted(scan, name, nature, at, bare);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function closing(scan: Scan, from: number, quote: string): number {
  if (from < (scan.endless.get(quote) ?? 0)) return -1;
  const end = quoteEnd(scan.text, from, quote, scan.lineEnd);
  if (end < 0) scan.endless.set(quote, scan.lineEnd);
  return end;
}

function takeQuoted(scan: Scan, name: NameAt, nature: Nature, start: number, end: number, equals: boolean): number {
  const { text, ledger, edits } = scan;
  const value = text.slice(start, end);
  if (equals && (nature === 'naming' || (nature === 'weak' && natureOf(value) !== null && /^key$/i.test(name.name)))) {
    return maskNamed(text, name.start, start, end, ledger, edits);
  }
  if (nature === 'naming' || (nature === 'nonce' && equals && !name.inUrl)) return 0;
  if (nature === 'weak' && !name.inUrl && !(value.length >= 20 && looksRandom(value))) return 0;
  if (nature === 'secret' && isMessage(value) && !equals) return end;
  addEdit(edits, text, start, end, kindOf(nature), maskValue(ledger, nature, value));
  return end;
}

function takeUnquoted(scan: Scan, name: NameAt, nature: Nature, at: number, from: number): number {
  const { text, ledger, edits } = scan;
  const colon = text.charCodeAt(at) === 58;
  const urlName = name.inUrl || (scan.isForm && !colon);
  if (nature === 'naming' || (nature === 'nonce' && !colon && !urlName)) return 0;
  if (nature === 'secret' && /^(?:\{(?!\{)|\[(?![A-Za-z]))/.test(text.slice(from, from + 2))) return 0;
  const lineValue = name.lineStart && name.quote === '' && nature !== 'weak' && nature !== 'nonce';
  const whole = colon && (isHeader(nature) || lineValue);
  const encodedEnd = text.charCodeAt(at) === 37 ? `${text.slice(at, from).replace(/3[DdAa]$/, '')}26` : '';
  const wordPlace = { lineEnd: scan.lineEnd, encodedEnd, inUrl: urlName };
  let end = whole ? fieldEnd(scan, name, from) : wordEnd(text, from, wordPlace);
  const inUrl = urlName || (!colon && /^&[A-Za-z_][\w.-]{0,60}=/.test(text.slice(end, end + 64)));
  if (!whole && isHeader(nature) && !inUrl && encodedEnd === '') end = schemeEnd(scan, from, end);
  const value = text.slice(from, end);
  if (value.length < 2 || /^[[\](){}]+[,;]?$/.test(value) || isPlaceholder(value.replace(/[,;]$/, ''))) return 0;
  // `%{HTTP:Authorization}]`, `localStorage.getItem('token') } })`
  if ([/[\s,;)\]]+$/, /[\s,;)}\]]+$/].some((closing) => isPlaceholder(value.replace(closing, '')))) return 0;
  // The secrets of an address have places of their own in it.
  if (nature === 'secret' && colon && /^(?:https?|wss?):\/\//i.test(value)) return 0;
  if (colon && shellSays.test(text.slice(from, from + 60))) return 0;
  if (name.opened !== '' && isGuard(name.name, value)) return 0;
  if (nature === 'weak' && !inUrl && !(value.length >= 20 && looksRandom(value))) return 0;
  if (!isHeader(nature) && !inUrl && isNoSecret(value, colon, name)) return 0;
  const number = /^\d+$/.test(value) && name.quote !== '';
  const mask = number ? value.replace(/\d/g, '1') : maskValue(ledger, nature, value);
  addEdit(edits, text, from, end, kindOf(nature), mask);
  return continued(scan, nature, whole ? end : -1) ?? end;
}

/** The end of `Bearer abc` where `Bearer` ends at `end`. */
function schemeEnd(scan: Scan, from: number, end: number): number {
  if (!/^[A-Za-z0-9-]{2,40}$/.test(scan.text.slice(from, Math.min(end, from + 41)))) return end;
  const more = /^[ \t]+[^\s"'`<>]{1,8192}/.exec(scan.text.slice(end, Math.min(scan.lineEnd, end + 8300)));
  return end + (more?.[0].length ?? 0);
}

/** A header's value that goes on in the next lines: folded, or broken by a terminal. */
function continued(scan: Scan, nature: Nature, end: number): number | undefined {
  if (end !== scan.lineEnd || nature !== 'authorization') return undefined;
  const more = /^\n(?:[ \t]+[^\s:]{8,}|[A-Za-z0-9_.+/=-]{20,})(?=\r?\n|$)/.exec(scan.text.slice(end, end + 8192));
  if (!more) return undefined;
  const until = end + more[0].length;
  const start = end + more[0].search(/[^\s]/);
  addEdit(
    scan.edits,
    scan.text,
    start,
    until,
    kindOf(nature),
    maskValue(scan.ledger, 'secret', scan.text.slice(start, until)),
  );
  return until;
}

function isHeader(nature: Nature): boolean {
  return nature === 'authorization' || nature === 'cookie' || nature === 'set-cookie';
}

/** Expressions of programs, and words of a message that goes on after a colon. */
function isNoSecret(value: string, colon: boolean, name: NameAt): boolean {
  if (isMessage(value)) return true;
  if (
    /^(?:[a-z]{1,2}(?:\.[A-Za-z_$][\w$]*)+[,;)}]*|![01][,;]?|function\b.*|new\b.*|await\b.*|[A-Za-z_$][\w$.]*\(.*\).*|=.*|\(.*)$/.test(
      value,
    )
  )
    return true;
  return colon && name.afterWord && (/^[A-Za-z'’,.;!?-]+$/.test(value) || /^\d{1,5}[,;.]?$/.test(value));
}

/** What bash and its like say behind the name of a variable or a word of history. */
const shellSays =
  /^(?:event not found|unbound variable|parameter (?:null or )?not set|command not found|bad substitution|readonly variable)\b/;

/** `[token]`: a name that stands for a credential, and no list that holds one. */
function isNameInBrackets(text: string): boolean {
  return /^\[(?!(?:basic|bearer|token) )[a-z_ -]{0,30}(?:token|jwt|key|password|secret|credentials?)\]/i.test(text);
}

/** `'auth:sanctum'`: a guard of Laravel. */
function isGuard(name: string, value: string): boolean {
  return (
    name === 'auth' && /^(?:sanctum|api|web|admin|passport|session|jwt|user|users|customer)(?:,[a-z]+)*$/.test(value)
  );
}

/** The line end of a field in a string: `Authorization: Basic Ym9i\r\nHost: a\r\n\r\n'`. */
const writtenEnd = /(?:\\r\\n|\\n|\[\\r\]\[\\n\])(?=\\r\\n|\\n|["'`]|\s*$|[A-Za-z][\w-]{1,60}: )/;

function fieldEnd(scan: Scan, name: NameAt, from: number): number {
  const { text } = scan;
  const opened = name.opened !== '' ? closing(scan, from, name.opened) : -1;
  if (opened >= 0) return opened;
  if (text.charAt(from - 1) === '[') {
    const close = text.slice(from, scan.lineEnd).indexOf(']');
    if (close > 0) return from + close;
  }
  let end = scan.lineEnd;
  if (!name.lineStart) {
    for (let at = from; at < end; at++) {
      if (text.charCodeAt(at) !== 34) continue;
      if (text.charCodeAt(at - 1) !== 61) {
        end = at;
        break;
      }
      const close = text.indexOf('"', at + 1);
      at = close < 0 || close > end ? end : close;
    }
  } else if (!/^[A-Z]/.test(name.name)) {
    const comment = text.slice(from, end).search(/\s#\s/);
    if (comment > 0) end = from + comment;
  }
  while (end > from && text.charCodeAt(end - 1) === 13) end--;
  const written = writtenEnd.exec(text.slice(from, end));
  return written ? from + written.index : end;
}

function kindOf(nature: Nature): string {
  if (nature === 'authorization' || nature === 'basic') return 'authorization';
  if (nature === 'cookie' || nature === 'set-cookie') return 'cookie';
  return 'value';
}
