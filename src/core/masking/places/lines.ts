/** Lines of files that hold credentials by position: .netrc, .htpasswd, .htdigest, cookies.txt, base64 by itself. */
import { isUserPassword, maskBasic, maskUserPassword } from '../credentials/basic.ts';
import { maskCookies } from '../credentials/cookies.ts';
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import { type Ledger, maskSecret } from '../edits/form.ts';
import { looksRandom, mixesLettersAndDigits, natureOf } from '../pairs/names.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { maskValue } from '../pairs/values.ts';
import { eachMatch } from './each.ts';

const netrc =
  /\b(?:machine\s+\S{1,300}|default|login\s+\S{1,300})\s+(?:login\s+\S{1,300}\s+)?(?:account\s+\S{1,300}\s+)?password\s+(\S{1,2000})/g;
/** A token in the place of the user: `login <token> password x-oauth-basic`. */
const netrcLogin = /\blogin[ \t]+([A-Za-z0-9_-]{20,500})\s+password\s/g;
/** A header's name and on the next line its value, as tables of a browser are copied. */
const nameLine = /^[ \t]{0,8}([A-Za-z][\w-]{2,60}):?[ \t]*\r?\n[ \t]{0,8}(\S[^\r\n]{5,8000})\r?$/gm;
/** Cookies as a log of a server quotes them, where at least one value is no word. */
const quotedCookies = /"((?:[\w.%-]{1,60}=[^;\s"]{0,4000}; ){1,50}[\w.%-]{1,60}=[^;\s"]{1,4000})"/g;
/** `[smtp.example]:587 user:password` of Postfix. */
const relay = /^\[[\w.-]{1,200}\](?::\d{1,5})?[ \t]+([^\s:]{1,200}:\S{2,1000})[ \t]*\r?$/gm;
const passwordLine = /^[ \t]*password[ \t]+(\S{1,2000})[ \t]*\r?$/gm;
const digest = /^[^:\s][^:\n]{0,200}:[^:\n]{1,200}:([0-9a-f]{32}|[0-9a-f]{64})[ \t]*\r?$/gm;
const crypt = /^[\w.@-]{1,100}:([A-Za-z0-9./]{13})[ \t]*\r?$/gm;
const cookies =
  /^(?:#HttpOnly_)?[^\t\n]{1,300}\t(?:TRUE|FALSE)\t[^\t\n]{0,1000}\t(?:TRUE|FALSE)\t\d{1,20}\t[^\t\n]{1,1000}\t([^\t\r\n]{1,8000})/gim;
const alone = /^[ \t>]{0,8}([A-Za-z0-9+/_-]{8,4000}={0,2})[ \t]*\r?$/gm;

/** Adds the edits for such lines. `isPaste`: the text is the paste itself, where a line may be base64 or a hash. */
export function scanLines(text: string, ledger: Ledger, edits: Edit[], isPaste: boolean): void {
  const masked = (value: string) => maskCredential(ledger, value);
  if (text.includes('password')) {
    each(netrc, masked);
    each(netrcLogin, (value) => (looksRandom(value) ? masked(value) : value));
    if (/\b(?:machine|login)\s/.test(text)) each(passwordLine, masked);
  }
  if (/\t(?:TRUE|FALSE)\t/i.test(text)) each(cookies, masked);
  if (!isPaste) return;
  eachMatch(nameLine, text, (match) => {
    const [, name = '', value = ''] = match;
    const nature = natureOf(name);
    const isCookie = nature === 'cookie' && value.includes('=');
    if (
      !isCookie &&
      !((nature === 'secret' || nature === 'authorization') && name.includes('-') && /^\S+$/.test(value))
    )
      return;
    const start = match.index + match[0].lastIndexOf(value);
    addEdit(edits, text, start, start + value.length, maskValue(ledger, nature, value));
  });
  if (text.includes('; ')) {
    each(quotedCookies, (value) => (value.split(/; |=/).some(looksRandom) ? maskCookies(ledger, value) : value));
  }
  each(relay, (value) => maskUserPassword(ledger, value));
  each(digest, (value) => maskSecret(ledger, value));
  each(crypt, (value) =>
    /\d|\./.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) ? maskSecret(ledger, value) : value,
  );
  each(alone, (value) => (isUserPassword(value) ? maskBasic(ledger, value) : value));

  function each(pattern: RegExp, mask: (value: string) => string): void {
    eachMatch(pattern, text, (match) => {
      const value = match[1] ?? '';
      if (isPlaceholder(value)) return;
      const start = match.index + match[0].lastIndexOf(value);
      addEdit(edits, text, start, start + value.length, mask(value));
    });
  }
}

/** A paste that is nothing but one token. */
export function scanAlone(text: string, ledger: Ledger, edits: Edit[]): void {
  const value = text.trim();
  if (value.length > 8192 || /\s/.test(value)) return;
  const start = text.indexOf(value);
  if (isUserPassword(value)) addEdit(edits, text, start, start + value.length, maskBasic(ledger, value));
  else if (looksRandom(value) && isTokenAlone(value)) {
    addEdit(edits, text, start, start + value.length, maskCredential(ledger, value));
  }
}

/** No host, path, version or name made of words. */
function isTokenAlone(value: string): boolean {
  if (/\.[a-z]{2,}(?:$|[/:?])|^[/.~]/.test(value) || value.length < 20) return false;
  return mixesLettersAndDigits(value);
}
