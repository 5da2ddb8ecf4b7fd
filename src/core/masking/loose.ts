/** Credentials behind their scheme without a header's name: in a log, a sentence, a directive, an encoded text. */
import { maskAuthorization } from './authorization.ts';
import { isUserPassword } from './basic.ts';
import { addEdit, type Edit } from './edits.ts';
import type { Ledger } from './form.ts';

const space = '(?:[ \\t]+|%20|\\+)';
const credential = new RegExp(
  `(?<![A-Za-z0-9])(?:(?<scheme>Bearer|Basic|Negotiate|NTLM|DPoP|Token|ApiKey|Api-Key|SSWS|JWT|GenieKey|Splunk)${space}["']?(?<token>[A-Za-z0-9._~+/-]{6,}(?:=|%3D)*)(?![A-Za-z0-9=%]|[ \\t]*=)` +
    `|(?:Digest${space}username=|OAuth${space}oauth_|OAuth${space}realm=|AWS4-HMAC-SHA256${space}Credential=|SharedAccessSignature${space}s[a-z]+=|Hawk${space}id=|SharedKey${space}[\\w.-]+:)[^\\r\\n]{0,4000})`,
  'gi',
);

/** Adds the edits for every scheme with something behind it that is no word. */
export function scanLoose(text: string, ledger: Ledger, edits: Edit[]): void {
  for (const match of text.matchAll(credential)) {
    const { scheme, token } = match.groups ?? {};
    const start = match.index;
    if (token !== undefined && !isCredential(scheme ?? '', token)) continue;
    let value = match[0];
    if (token === undefined && text.charAt(start - 1) === "'") value = value.split("'", 1)[0] ?? '';
    addEdit(edits, text, start, start + value.length, 'authorization', maskAuthorization(ledger, value));
  }
}

function isCredential(scheme: string, token: string): boolean {
  if (/^basic$/i.test(scheme)) return isUserPassword(token) || (/\d/.test(token) && token.length >= 12);
  const mixed = /\d/.test(token) && /[A-Za-z]/.test(token);
  const least = /^(?:bearer|dpop)$/i.test(scheme) ? 8 : 16;
  return (token.length >= least && mixed) || token.length >= 32;
}
