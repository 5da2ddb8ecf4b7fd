/**
 * Users with what they log in with, as the web configuration of Prometheus and its exporters lists them:
 *
 *     basic_auth_users:
 *       admin: fake-password
 */
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { eachMatch } from '../places/each.ts';

const heading = /([ \t]{0,60})["']?\bbasic_auth_users["']?:[ \t]{0,60}(?:#[^\r\n]{0,200})?(?=\r?\n|(?:\\r)?\\n)/g;

/** A user and a value, with quotes or up to a comment; `end` is the end of a line, `within` a character of one. */
function userPattern(end: string, within: string): RegExp {
  const comment = `#${within}{0,500}`;
  return new RegExp(
    `(?:${end}[ \\t]{0,60}(?=${end})){0,20}${end}(?<indent>[ \\t]{1,60})(?:${comment}|["']?[\\w.@+-]{1,100}["']?:[ \\t]{0,60}` +
      `(?:"(?<double>[^"\\n]{1,2000})"|'(?<single>[^'\\n]{1,2000})'|(?<plain>(?:(?![ \\t]#|["'](?:\\s|$))${within}){1,2000})|(?=${end}|$))` +
      `[ \\t]{0,60}(?:${comment})?)`,
    'dy',
  );
}

const user = userPattern('\\r?\\n', '[^\\r\\n]');
/** The same where a line's end is written out. */
const userWritten = userPattern('(?:\\\\r)?\\\\n', '(?:(?!\\\\[rn])[^\\r\\n])');

/** Adds the edits for the values of such users. */
export function scanUsers(text: string, ledger: Ledger, edits: Edit[]): void {
  if (!text.includes('basic_auth_users')) return;
  eachMatch(heading, text, ({ index, 0: whole, 1: indent = '' }) => {
    const end = index + whole.length;
    const pattern = text.charAt(end) === '\\' ? userWritten : user;
    pattern.lastIndex = end;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { groups = {}, indices } = match;
      if ((groups.indent ?? '').length <= indent.length) break;
      const [start, until] = indices?.groups?.double ?? indices?.groups?.single ?? indices?.groups?.plain ?? [0, 0];
      addEdit(edits, text, start, until, maskLogin(ledger, text.slice(start, until)));
    }
  });
}

/**
 * The first sign tells a hash or a template from a password in plain text, so it stays. A digit tells the mask of a
 * short one from a value that somebody crossed out.
 */
function maskLogin(ledger: Ledger, value: string): string {
  if (/^(?:![a-z]\w*(?:[ \t]|$)|[|>][+-]?[ \t]*$|\{\{|redacted|\.{3})/i.test(value)) return value;
  let mask = maskCredential(ledger, value);
  if (mask === value) return value;
  if (!/\d/.test(mask) && mask.split('x').length <= 5) mask = mask.replace(/^(x+)x(?!x)/, '$11');
  return /^[<*$[{#]/.test(value) ? value.charAt(0) + mask.slice(1) : mask;
}
