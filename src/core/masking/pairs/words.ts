/**
 * Names and values apart by white space: directives (`requirepass ...`), commands (`config set NAME ...`), what people
 * write (`my token is ...`), lines of protocols (`PASS ...`), rows of tables.
 */
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { eachMatch } from '../places/each.ts';
import { newStarts, nextStart } from '../places/starts.ts';
import { isFieldName, looksRandom, mixesLettersAndDigits, natureOf } from './names.ts';
import { isMessage, isPlaceholder } from './placeholder.ts';
import { maskValue } from './values.ts';

const directive =
  /(?:password|passwd|passphrase|secret|token|pass|pwd?|masterauth|key)["']?[ \t]+(?=[^\s=:(){}<>[\]|,;])("[^"\n]{1,2000}"|'[^'\n]{1,2000}'|\S{4,2000}?)[ \t]*;?(?=[ \t]*$|[ \t]+--?[A-Za-z])/gim;
/** Directives whose value may be a word. */
const wordy = /^(?:[A-Z][a-z]+[A-Z]\w+|OIDC\w+|requirepass|masterauth|bindpw|rootpw|sasl_passwd|bind_password)$/;
const setting = /(?:^|[\s(])(?:setx|SetEnv|(?:config|configure|user-secrets)[ \t]set)[ \t][^\n]{0,30}$/i;
const account = /^[ \t]*user[ \t]+[\w.@-]{1,100}[ \t]+(?:insecure-)?password[ \t]+(\S{3,2000})[ \t]*\r?$/gm;
const protocol = /^(?:[\w.-]{0,60}[>:*] ?)?(?:\w{1,8} )?(?:AUTH(?: \S{1,60})?|PASS|LOGIN \S{1,100}) (\S{6,4096})\r?$/gm;
const row = /^[ \t]*\|[ \t]*[*`]{0,2}([\w .-]{2,60}?)[*`]{0,2}[ \t]*\|[ \t]*`?([^|`\n]{4,4096}?)`?[ \t]*\|/gm;
const noun = newStarts('pas Pas tok Tok TOK sec Sec key Key KEY jwt JWT aut Aut AUT log bea'.split(' '));
const said =
  /(?:passw(?:or)?d|passphrase|token|secret|key|jwt|auth(?:enticate|orize)?|login|bearer)["'`*]{0,3}(?: value| (?:provided|given|supplied):?)?(?:[ \t]+(is|was))?[ \t]+["'`([*]{0,2}([^\s"'`<>()[\]{},;*]{8,512})/iy;
const otherKey =
  /(?:public|cache|primary|foreign|object|host|partition|sort|index|idempotency|routing|signing|verification|verifying)[ _-]$/i;

/** Adds the edits for such pairs. `isPaste`: the text is the paste itself, and lines are lines. */
export function scanWords(text: string, ledger: Ledger, edits: Edit[], isPaste: boolean): void {
  for (let at = nextStart(noun, text, 0, text.length); at >= 0; at = nextStart(noun, text, at, text.length)) {
    said.lastIndex = at;
    const match = said.exec(text);
    at += match && takeSaid(match) ? match[0].length : 1;
  }
  if (isPaste) eachMatch(directive, text, takeDirective);
  if (text.includes('password'))
    eachMatch(account, text, (match) => /^[A-Z_]+$/.test(match[1] ?? '') || put(match, match[1] ?? ''));
  // A frame of a WebSocket is one such line.
  if ((isPaste || text.length < 4096) && /AUTH |PASS |LOGIN /.test(text)) {
    eachMatch(protocol, text, (match) => {
      const value = match[1] ?? '';
      if (/[\d=]/.test(value) && /[A-Za-z]/.test(value) && !/^https?:|^[^\d=]*\/|\.[a-z]{1,4}$/.test(value))
        put(match, value);
    });
  }
  if (isPaste && text.includes('|')) eachMatch(row, text, takeRow);

  function takeSaid(match: RegExpExecArray): boolean {
    const [whole, verb, found = ''] = match;
    const value = found.replace(/[.:!?]+$/, '');
    const isSecret = verb === undefined ? isTokenBehindWord(value) : isPassword(value);
    if (!isSecret || isPlaceholder(value) || isFieldName(value)) return false;
    if (/^key/i.test(whole) && otherKey.test(text.slice(Math.max(0, match.index - 14), match.index))) return false;
    const start = match.index + whole.length - found.length;
    addEdit(edits, text, start, start + value.length, maskCredential(ledger, value));
    return true;
  }

  function takeDirective(match: RegExpExecArray): void {
    const found = match[1] ?? '';
    const isQuoted = /^["']/.test(found);
    const value = isQuoted ? found.slice(1, -1) : found;
    const nameEnd = match.index + match[0].search(/["']?[ \t]/);
    let start = nameEnd;
    while (start > 0 && nameEnd - start < 100 && /[\w.:/@$-]/.test(text.charAt(start - 1))) start--;
    const name = text.slice(start, nameEnd);
    const nature = natureOf(name);
    const isFirst = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 60), start));
    const isWordy = (isFirst && wordy.test(name)) || setting.test(text.slice(Math.max(0, start - 60), start));
    if (name.startsWith('$') && !/\bset[ \t]+$/.test(text.slice(Math.max(0, start - 8), start))) return;
    if (!isWordy && nature !== 'secret' && nature !== 'basic') return;
    if (/^-|\w:?\/\//.test(name) || /[=?&]/.test(text.charAt(start - 1)) || isPlaceholder(value)) return;
    if (!isWordy && !/[a-z][A-Z]|[_:/$.-]/.test(name)) return;
    if (!isWordy && !isQuoted && !/\d/.test(value)) return;
    if (/^(?:[./~$]|https?:|HTTP\/|[\w-]+=)/i.test(value) || isMessage(value) || isFieldName(value)) return;
    const from = match.index + match[0].indexOf(found, nameEnd - match.index) + (isQuoted ? 1 : 0);
    addEdit(edits, text, from, from + value.length, maskCredential(ledger, value));
  }

  function takeRow(match: RegExpExecArray): void {
    const nature = natureOf(match[1] ?? '');
    const value = (match[2] ?? '').trim();
    if (nature === null || !/^(?:secret|authorization|cookie)$/.test(nature) || /^[-:]+$/.test(value)) return;
    if (isPlaceholder(value) || isFieldName(value) || (/\s/.test(value) && nature === 'secret')) return;
    const start = match.index + match[0].lastIndexOf(value);
    addEdit(edits, text, start, start + value.length, maskValue(ledger, nature, value));
  }

  function put(match: RegExpExecArray, value: string): void {
    if (isPlaceholder(value)) return;
    const end = match.index + match[0].trimEnd().length;
    addEdit(edits, text, end - value.length, end, maskCredential(ledger, value));
  }
}

/** Behind `token` without a verb: what no word, path or host looks like. */
function isTokenBehindWord(value: string): boolean {
  if (!looksRandom(value) || value.includes('/') || /\.[a-z]{2,}(?:$|:)/.test(value)) return false;
  return mixesLettersAndDigits(value);
}

/** Behind `the password is`: letters with digits or with punctuation within. */
function isPassword(value: string): boolean {
  if (/^(?:https?:|[./~])|\.[a-z]{2,}$/.test(value) || !/[A-Za-z]/.test(value)) return false;
  return /\d/.test(value) || /[A-Za-z][!@#$%^&*+]+[A-Za-z]/.test(value);
}
