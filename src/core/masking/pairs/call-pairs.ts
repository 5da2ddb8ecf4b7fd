/**
 * Names and values apart by a comma, as calls and lists have them (`define('DB_PASSWORD', '...')`, `('x-api-key', '...')`),
 * calls that are named after the secret (`.setApiKey("...")`), a scheme and what is added to it (`'Bearer ' + '...'`).
 */
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { eachMatch } from '../places/each.ts';
import { isFieldName, looksRandom, type Nature, natureOf } from './names.ts';
import { isMessage, isPlaceholder } from './placeholder.ts';
import { maskValue } from './values.ts';

const between = /["'`A-Z](?:(?:>>)?\s{0,4},\s{0,40}(?:<<|[bfru@](?=["']))?| to )(?=(["'`]))/g;
const opened = /[A-Za-z]\(\s{0,8}(?=(["'`]))/g;
/** `setValue("...", forHTTPHeaderField: "X-Api-Key")` of Swift and Objective-C. */
const reversed = /[sS]et?Value[:(]\s?@?"([^"\n]{1,4096})",?\s{1,20}forHTTPHeaderField:\s?@?"([\w-]{2,60})"/g;
const schemeName = /^(?:Bearer|Basic|Token|ApiKey|DPoP|Negotiate|SSWS)$/i;
const added =
  /(?:Bearer|Basic|Token|DPoP|ApiKey|SSWS|JWT|GenieKey)["'`]? ?(?:["'`]\s{0,4}[+.&]\s{0,4}(?:["'`] ["'`]\s{0,4}[+.&]\s{0,4})?|\$?\{)(["'`])([^"'`\n]{6,4096})\1/gi;
/** What stands beside a name where both name fields of a form. */
const field =
  /^(?:user(?:_?name)?|e-?mail|login|name|id|submit|remember\w*|text|string|required|type|body|query|header|\/.*)$/i;
const setter = /(?:^|\.)(?:set|with|use)?_?[A-Za-z]/;
const reader =
  /^(?:get|find|has|is|validate|verify|check|parse|decode|read|load|test|create|generate|fetch|request|remove|delete|need|require|expect|env|ask|prompt|input|use(?!r))/i;
const credentialClass = /^(?:Bearer|Token|Api-?Key|APIKey|AzureKey|Jwt)(?:Token)?(?:Auth|Authentication|Credential)s?$/;

/** Adds the edits for such pairs and calls. */
export function scanCallPairs(text: string, ledger: Ledger, edits: Edit[]): void {
  if (!text.includes('"') && !text.includes("'") && !text.includes('`')) return;
  if (text.includes(',') || text.includes(' to ')) eachMatch(between, text, takePair);
  if (text.includes('forHTTPHeaderField')) eachMatch(reversed, text, takeReversed);
  if (text.includes('(')) eachMatch(opened, text, takeCall);
  if (text.includes('+') || text.includes('{') || text.includes('.') || text.includes('&')) {
    eachMatch(added, text, ({ index, 0: whole, 2: value = '' }) => {
      if (isPlaceholder(value)) return;
      const end = index + whole.length - 1;
      addEdit(edits, text, end - value.length, end, maskCredential(ledger, value));
    });
  }

  function takePair(match: RegExpExecArray): void {
    const name = nameBefore(text, match.index);
    if (name === undefined) return;
    const value = valueAt(text, match);
    const nature = natureOf(name.text) ?? (schemeName.test(name.text) ? 'scheme' : null);
    const isPair = match[0].endsWith(' to ');
    if (nature === null || value === undefined) return;
    if (!isValue(nature, value.text, isPair || name.isOpened, isPair || value.isClosed)) return;
    put(value, nature === 'scheme' ? 'secret' : nature);
  }

  function takeReversed({ index, 0: whole, 1: value = '', 2: name = '' }: RegExpExecArray): void {
    const nature = natureOf(name);
    if (nature === null || nature === 'naming' || nature === 'weak' || isPlaceholder(value)) return;
    put({ start: index + whole.indexOf('"') + 1, text: value, isClosed: true }, nature);
  }

  function takeCall(match: RegExpExecArray): void {
    let start = match.index + 1;
    while (start > 0 && match.index - start < 60 && /[\w.]/.test(text.charAt(start - 1))) start--;
    const path = text.slice(start, match.index + 1);
    const name = path.slice(path.lastIndexOf('.') + 1);
    const isClass = credentialClass.test(name);
    const nature = isClass ? 'secret' : natureOf(name);
    if (!isClass && (!setter.test(path) || (!/^(?:set|with)/.test(name) && !path.includes('.')))) return;
    if ((nature !== 'secret' && nature !== 'authorization') || reader.test(name)) return;
    const value = valueAt(text, match);
    if (value?.isClosed !== true || value.text.length < 5 || !isOwn(value.text)) return;
    if (/\s/.test(value.text) && (isMessage(value.text) || !/pass(?:word|phrase)?$/i.test(name))) return;
    put(value, nature);
  }

  function put({ start, text: value }: Value, nature: Nature): void {
    addEdit(edits, text, start, start + value.length, maskValue(ledger, nature, value));
  }
}

/** The name whose closing quote, or whose last letter, stands at `at`: `'password'`, `CURLOPT_USERPWD`. */
function nameBefore(text: string, at: number): { text: string; isOpened: boolean } | undefined {
  const quote = text.charAt(at);
  const isConstant = quote >= 'A' && quote <= 'Z';
  const end = isConstant ? at + 1 : at;
  const unit = isConstant ? /[A-Z0-9_]/ : /[\w.:[\]-]/;
  let start = end;
  while (start > 0 && end - start < 80 && unit.test(text.charAt(start - 1))) start--;
  if (end - start < 3 || (!isConstant && text.charAt(start - 1) !== quote)) return undefined;
  const before = text.slice(Math.max(0, start - 8), isConstant ? start : start - 1);
  return {
    text: text.slice(start, end),
    isOpened: isConstant || start < 4 || /[([{]\s{0,4}(?:<<|[bu@])?$/.test(before),
  };
}

interface Value {
  readonly start: number;
  readonly text: string;
  /** A bracket follows. */
  readonly isClosed: boolean;
}

function valueAt(text: string, match: RegExpExecArray): Value | undefined {
  const start = match.index + match[0].length + 1;
  const quote = match[1] ?? '"';
  let end = start;
  for (; end - start < 4096; end++) {
    const unit = text.charAt(end);
    if (unit === quote) break;
    if (unit === '' || unit === '\n') return undefined;
    if (unit === '\\') end++;
  }
  return { start, text: text.slice(start, end), isClosed: /^(?:>>)?\s{0,8}[)\]}]/.test(text.slice(end + 1, end + 10)) };
}

function isValue(nature: Nature | 'scheme', value: string, isOpened: boolean, isClosed: boolean): boolean {
  if (value.length < 2 || isPlaceholder(value)) return false;
  if (nature === 'authorization') return /\s/.test(value) && !isMessage(value);
  if (nature === 'cookie' || nature === 'set-cookie') return value.includes('=');
  if (nature === 'scheme') return looksRandom(value);
  if (nature === 'weak') return value.length >= 20 && looksRandom(value);
  if (nature !== 'secret' && nature !== 'basic') return false;
  if (looksRandom(value) || (/^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\S{8,}$/.test(value) && isOwn(value))) return true;
  return isOpened && isOwn(value) && !isMessage(value) && (isClosed || /\d/.test(value));
}

/** No name of a field, which lists of fields have beside each other. */
function isOwn(value: string): boolean {
  return !isFieldName(value) && !field.test(value) && !isPlaceholder(value);
}
