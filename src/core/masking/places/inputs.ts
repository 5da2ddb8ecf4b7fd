/** Fields of forms whose value comes before their name or has none, markup within markup, keys of NuGet by host. */
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { natureOf } from '../pairs/names.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { eachMatch } from './each.ts';

const input = /<(?:input|\w{1,20}:input\w{0,20})\s/gi;
const named = /\s(?:name|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const valued = /\svalue\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const escaped = /&lt;(?:\w{1,40}:)?([A-Za-z_][\w.-]{1,60})(?:\s(?!&lt;)[^<>&]{0,200})?&gt;([^<>&]{1,4096})&lt;\//g;
const apiKeys = /<apikeys>(?:\s*<add [^<>]{0,2000}>)+/gi;

/** Adds the edits for such fields. */
export function scanInputs(text: string, ledger: Ledger, edits: Edit[]): void {
  if (/<\w{0,20}:?input/i.test(text)) {
    input.lastIndex = 0;
    for (let found = input.exec(text); found; found = input.exec(text)) {
      const close = text.indexOf('>', found.index);
      if (close < 0) break;
      const tag = text.slice(found.index, close);
      if (isSecretField(tag)) takeValues(tag, found.index);
      input.lastIndex = close;
    }
  }
  if (text.includes('&gt;')) {
    eachMatch(escaped, text, ({ index, 0: whole, 1: name = '', 2: value = '' }) => {
      if (natureOf(name) === 'secret') put(index + whole.length - 5 - value.length, value);
    });
  }
  if (/<apikeys>/i.test(text)) eachMatch(apiKeys, text, ({ index, 0: part }) => takeValues(part, index));

  function takeValues(part: string, at: number): void {
    for (const match of part.matchAll(valued)) {
      const value = match[1] ?? match[2] ?? match[3] ?? '';
      put(at + match.index + match[0].lastIndexOf(value), value);
    }
  }

  function put(start: number, value: string): void {
    if (value === '' || isPlaceholder(value)) return;
    addEdit(edits, text, start, start + value.length, maskCredential(ledger, value));
  }
}

function isSecretField(tag: string): boolean {
  if (/\stype\s*=\s*["']?(?:submit|button|checkbox|radio)/i.test(tag)) return false;
  if (/\stype\s*=\s*["']?password/i.test(tag)) return true;
  return Array.from(tag.matchAll(named)).some((match) => natureOf(match[1] ?? match[2] ?? match[3] ?? '') === 'secret');
}
