/**
 * Names with values, in whatever syntax: header lines, parameters of addresses and forms, JSON, YAML, properties,
 * variables, attributes, connection strings. A `:`, `=`, `=>`, `%3D` or `>` is looked for, the name before it judged.
 */
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { maskElement, maskNamed } from '../places/markup.ts';
import { findName, type NameAt } from './name-at.ts';
import { looksRandom, type Nature, natureOf } from './names.ts';
import {
  inBrackets,
  isGuard,
  isNameInBrackets,
  isNoSecret,
  isResource,
  isVariableNamed,
  shellSays,
} from './no-secret.ts';
import { closing, fieldEnd, lineEnd, type Scan, schemeEnd } from './pair-scan.ts';
import { isMessage, isPlaceholder } from './placeholder.ts';
import { quoteAt } from './quotes.ts';
import { valueStart } from './value-start.ts';
import { maskValue, wordEnd } from './values.ts';

/** Adds the edits for every name whose value is a secret. `isForm`: the text is a query or a form from its start. */
export function scanPairs(text: string, ledger: Ledger, edits: Edit[], isForm: boolean): void {
  const scan: Scan = { text, ledger, edits, isForm, lineEnd: -1, endless: new Map() };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 58 || unit === 61) at = Math.max(at, takeAt(scan, at, unit) - 1);
    else if (unit === 37) {
      const length = encodedDelimiter(text, at);
      if (length > 0) at = Math.max(at, takePair(scan, at, length) - 1);
    } else if (unit === 62) {
      if (text.charCodeAt(at - 1) !== 45) at = Math.max(at, maskElement(text, at, ledger, edits) - 1);
      else if (holdsValue(text, at + 1)) at = Math.max(at, takePair(scan, at - 1, 2) - 1);
    }
  }
}

/** Takes the pair at a `:` or `=`; `!=` compares, so only what is a value for certain counts. */
function takeAt(scan: Scan, at: number, unit: number): number {
  const { text } = scan;
  if (unit === 58 || text.charCodeAt(at - 1) !== 33) return takePair(scan, at, delimiterLength(text, at, unit));
  return holdsValue(text, at + 1) ? takePair(scan, at - 1, 2) : 0;
}

/** Whether a quoted value or one with a digit stands here: behind `!=` and `->` there may be any expression. */
function holdsValue(text: string, from: number): boolean {
  return /^[ \t]{1,4}(?:["'][^"']{4}|[A-Za-z_-]{0,80}\d[\w.~+/-]{5})/.test(text.slice(from, from + 100));
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
  const from = valueStart(text, at, length);
  if (from >= scan.lineEnd) scan.lineEnd = lineEnd(text, from);
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
  const isListed = unit === 91 && (isHeader(nature) || inBrackets.test(text.slice(from, from + 300)));
  const bare = isListed ? listed : start + quote.length;
  return takeUnquoted(scan, name, nature, at, bare);
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
  // TOKEN=`cat token.txt`
  if (equals && text.charAt(end) === '`' && /^[a-z][\w.-]{1,20} \S/.test(value)) return end;
  addEdit(edits, text, start, end, maskValue(ledger, nature, value));
  // `~ token = "old" -> "new"` of a plan of Terraform.
  const next = equals && nature === 'secret' ? /^" -> "(?=([^"\n]{1,2000})")/.exec(text.slice(end, end + 2010)) : null;
  if (!next) return end;
  const from = end + next[0].length;
  return takeQuoted(scan, name, nature, from, from + (next[1] ?? '').length, equals);
}

function takeUnquoted(scan: Scan, name: NameAt, nature: Nature, at: number, from: number): number {
  const { text, ledger, edits } = scan;
  const colon = text.charCodeAt(at) === 58;
  const urlName = name.inUrl || (scan.isForm && !colon);
  if (nature === 'naming' && !colon && !urlName) return takeNaming(scan, name, from);
  if (nature === 'naming' || (nature === 'nonce' && !colon && !urlName)) return 0;
  // `open /run/secrets/htpasswd: no such file`, `{"Authorization": api_key}`: a path, a variable of a program.
  if (colon && /[\w.~]\/$/.test(text.slice(Math.max(0, name.start - 2), name.start)) && from > at + 1) return 0;
  if (nature === 'authorization' && name.quote !== '' && /^[a-z_]{2,60}\s*[},)]/i.test(text.slice(from, from + 70)))
    return 0;
  if ((nature === 'secret' || nature === 'basic') && /^(?:\{(?!\{)|\[(?![A-Za-z]))/.test(text.slice(from, from + 2)))
    return 0;
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
  if (isVariableNamed(name, text.slice(from, from + 80), colon)) return 0;
  if (colon && shellSays.test(text.slice(from, from + 60))) return 0;
  if (colon && (isGuard(name.name, value) || isResource(text.slice(Math.max(0, name.start - 120), name.start))))
    return 0;
  if (nature === 'weak' && !inUrl && !(value.length >= 20 && looksRandom(value))) return 0;
  const isSpaced = colon && from > at + 1;
  // `jwt: crypto/rsa: verification error`
  if (isSpaced && /^[a-z][a-z0-9/ -]{1,40}:$/.test(value)) return 0;
  // `JWT: aud=api iss=https://i.example`: pairs of their own.
  if (whole && !isHeader(nature) && /^\w{1,40}=\S* \w{1,40}=/.test(value)) return 0;
  const inProse = isSpaced && name.afterWord;
  if (!isHeader(nature) && !inUrl && isNoSecret(value, inProse)) return 0;
  const number = /^\d+$/.test(value) && name.quote !== '';
  const mask = number ? value.replace(/\d/g, '1') : maskValue(ledger, nature, value);
  addEdit(edits, text, from, end, mask);
  return continued(scan, nature, whole ? end : -1) ?? end;
}

/** `name=csrf` without quotes, in a tag or a part of a form. */
function takeNaming({ text, ledger, edits }: Scan, name: NameAt, from: number): number {
  const value = /^[\w.[\]-]{2,80}(?=[\s>;]|$)/.exec(text.slice(from, from + 82))?.[0];
  return value === undefined ? 0 : maskNamed(text, name.start, from, from + value.length, ledger, edits);
}

/** A header's value that goes on in the next lines: folded, or broken by a terminal. */
function continued(scan: Scan, nature: Nature, end: number): number | undefined {
  if (end !== scan.lineEnd || nature !== 'authorization') return undefined;
  const more = /^(?:\r?\n(?:[ \t]+[^\s:]{8,}|[A-Za-z0-9_.+/=-]{20,})(?=\r?\n|$))+/.exec(
    scan.text.slice(end, end + 8192),
  );
  if (!more) return undefined;
  const until = end + more[0].length;
  const start = end + more[0].search(/[^\s]/);
  addEdit(scan.edits, scan.text, start, until, maskValue(scan.ledger, 'secret', scan.text.slice(start, until)));
  return until;
}

function isHeader(nature: Nature): boolean {
  return nature === 'authorization' || nature === 'cookie' || nature === 'set-cookie';
}
