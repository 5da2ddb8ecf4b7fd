/** Credentials behind their scheme without a header's name: in a log, a sentence, a directive, an encoded text. */
import { maskAuthorization } from '../credentials/authorization.ts';
import { isUserPassword } from '../credentials/basic.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { newStarts, nextStart } from './starts.ts';

const space = '(?:[ \\t]+|%20|\\+)';
const credential = new RegExp(
  `(?:(?<scheme>Bearer|Basic|Negotiate|NTLM|DPoP|Token|ApiKey|Api-Key|SSWS|JWT|GenieKey|Splunk)${space}["']?(?<token>[A-Za-z0-9._~+/-]{6,}(?:=|%3D)*)(?![A-Za-z0-9=%]|[ \\t]*=)` +
    `|(?:Digest${space}username=|OAuth${space}oauth_|OAuth${space}realm=|AWS4-HMAC-SHA256${space}Credential=|SharedAccessSignature${space}s[a-z]+=|Hawk${space}id=|SharedKey${space}[\\w.-]+:)[^\\r\\n]{0,4000})`,
  'iy',
);

/** How those schemes begin, in the three ways in which people write them. */
const starts = newStarts(
  'Bea Bas Neg NTL DPo Tok Api SSW JWT Gen Spl Dig OAu AWS Sha Haw'
    .split(' ')
    .flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]),
);

/** Adds the edits for every scheme with something behind it that is no word. */
export function scanLoose(text: string, ledger: Ledger, edits: Edit[]): void {
  for (let at = nextStart(starts, text, 0, text.length); at >= 0; at = nextStart(starts, text, at, text.length)) {
    credential.lastIndex = at;
    const match = credential.exec(text);
    at += match && take(match) ? match[0].length : 1;
  }

  function take(match: RegExpExecArray): boolean {
    const { scheme, token } = match.groups ?? {};
    if (token !== undefined && !isCredential(scheme ?? '', token)) return false;
    const start = match.index;
    let value = match[0];
    if (token === undefined && isInApostrophes(text, start)) value = value.split("'", 1)[0] ?? '';
    addEdit(edits, text, start, start + value.length, maskAuthorization(ledger, value));
    return true;
  }
}

/** Whether an apostrophe opened what stands at `at`: `-H 'Authorization: Digest username="bob"'`. */
function isInApostrophes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return /(?:^|[\s=(,[{])'[^'\n]*$/.test(before) || before.endsWith("'");
}

function isCredential(scheme: string, token: string): boolean {
  if (/^basic$/i.test(scheme)) return isUserPassword(token) || (/\d/.test(token) && token.length >= 12);
  const mixed = /\d/.test(token) && /[A-Za-z]/.test(token);
  const least = /^(?:bearer|dpop)$/i.test(scheme) ? 8 : 16;
  return (token.length >= least && mixed) || token.length >= 32;
}
