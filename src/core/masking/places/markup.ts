/** Elements, attributes and parts of a form whose name says that their value is a secret. */
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { natureOf } from '../pairs/names.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { maskValue } from '../pairs/values.ts';

const reach = 600;

/** `<password>...</password>`, given where the start tag's `>` stands; where to go on, 0 for right behind it. */
export function maskElement(text: string, at: number, ledger: Ledger, edits: Edit[]): number {
  const before = text.charCodeAt(at - 1);
  if (before === 47 || before === 61 || before === 45) return 0;
  let open = at - 1;
  while (open >= 0 && at - open < 200 && text.charCodeAt(open) !== 60) {
    if (text.charCodeAt(open) === 62) return 0;
    open--;
  }
  if (text.charCodeAt(open) !== 60) return 0;
  const tag = text.slice(open + 1, at);
  const name = /^(?:[A-Za-z][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(tag)?.[1];
  if (name === undefined) return 0;
  const nature = natureOf(name) ?? natureOf(/\b(?:name|key)\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] ?? '');
  if (nature !== null && nature !== 'weak' && nature !== 'naming' && nature !== 'challenge' && nature !== 'nonce') {
    return maskContent(text, at + 1, ledger, edits);
  }
  return nature === 'weak' || nature === 'naming' ? maskNext(text, at + 1, ledger, edits) : 0;
}

/** Text up to the next tag; a CDATA section is text too. */
function maskContent(text: string, at: number, ledger: Ledger, edits: Edit[]): number {
  const from = at + (/^\s{0,40}<value>/.exec(text.slice(at, at + 60))?.[0].length ?? 0);
  const cdata = /^\s*<!\[CDATA\[/.exec(text.slice(from, from + 40))?.[0].length ?? 0;
  const start = from + cdata;
  // `"X-Api-Key: <token>"`: what stood for a value, and no element.
  if (cdata === 0 && /^["'`]/.test(text.charAt(start)) && !text.startsWith('</', text.indexOf('<', start))) return 0;
  const end = text.indexOf(cdata > 0 ? ']]>' : '<', start);
  if (end < 0 || end === start) return end < 0 ? mask(text.length) : 0;
  return mask(end);

  function mask(until: number): number {
    const limit = Math.min(until, start + 100_000);
    const value = text.slice(start, limit);
    if (value.trim() === '' || isPlaceholder(value)) return 0;
    addEdit(edits, text, start, limit, maskValue(ledger, 'secret', value));
    return limit;
  }
}

/** `<key>password</key><string>...</string>` of a property list. */
function maskNext(text: string, from: number, ledger: Ledger, edits: Edit[]): number {
  const pair = /^([^<]{2,60})<\/[^>]{1,20}>\s{0,40}<(?:string|value|data)>/.exec(text.slice(from, from + 160));
  const nature = natureOf(pair?.[1]?.trim() ?? '');
  if (!pair || nature === null || nature === 'weak') return 0;
  return maskContent(text, from + pair[0].length, ledger, edits);
}

/**
 * `name="csrf"`, `key="ApiKey"`: the value that belongs to it, in the same tag (`value="..."`, `content="..."`) or, for
 * a part of a form, behind the empty line. `start` and `end` are those of the quoted name.
 */
export function maskNamed(
  text: string,
  name: number,
  start: number,
  end: number,
  ledger: Ledger,
  edits: Edit[],
): number {
  const nature = natureOf(text.slice(start, end));
  const before = text.slice(Math.max(0, name - reach), name);
  const isPart = /form-data;[^\r\n]*$/i.test(before.slice(-120));
  if (nature === null || nature === 'challenge' || (nature === 'naming' && !isPart)) return 0;
  if (isPart) return maskPart(text, end, ledger, edits);
  const tag = before.lastIndexOf('<');
  if (tag < 0 || before.indexOf('>', tag) >= 0) return 0;
  const tagStart = Math.max(0, name - reach) + tag;
  const inside = text.slice(tagStart, end + reach);
  // A value whose quote is not closed was cut.
  const attribute = /\s(?:value|content|data-value)\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'>]+))/gi;
  const close = inside.indexOf('>', end - tagStart);
  for (const match of inside.slice(0, close < 0 ? undefined : close).matchAll(attribute)) {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    if (value === '' || isPlaceholder(value)) continue;
    const at = tagStart + match.index + match[0].lastIndexOf(value);
    addEdit(edits, text, at, at + value.length, maskValue(ledger, nature, value));
  }
  return 0;
}

/** An empty line and what stands before it in a part; its line ends may be written as escapes in a string. */
const partHead =
  /^\\?"?(?:[^\n\\]{0,300}(?:\r?\n[^\r\n]{1,300}){0,5}\r?\n\r?\n|[^\n\\]{0,300}(?:(?:\\r)?\\n[^\n\\]{1,300}){0,5}(?:\\r)?\\n(?:\\r)?\\n)/;

/** A part of multipart/form-data: its text between the empty line and the next boundary. */
function maskPart(text: string, from: number, ledger: Ledger, edits: Edit[]): number {
  const head = partHead.exec(text.slice(from, from + 2000));
  if (!head) return 0;
  const start = from + head[0].length;
  const close = text.slice(start, start + 100_000).search(head[0].endsWith('\\n') ? /(?:\\r)?\\n--|\n/ : /\r?\n--/);
  const end = close < 0 ? Math.min(text.length, start + 100_000) : start + close;
  const value = text.slice(start, end);
  if (isPlaceholder(value)) return end;
  addEdit(edits, text, start, end, maskValue(ledger, 'secret', value));
  return end;
}
