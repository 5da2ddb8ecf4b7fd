/** User and password in an address: `https://user:password@host/`. */
import { maskUserPassword } from '../credentials/basic.ts';
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import { type Ledger, maskSecret } from '../edits/form.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { eachMatch } from './each.ts';

const longest = 4096;

/** The userinfo of every address; that of `ssh://git@host` is no secret. */
export function scanUrls(text: string, ledger: Ledger, edits: Edit[]): void {
  for (let at = nextAddress(text, 0); at >= 0; at = nextAddress(text, at)) {
    const end = userinfoEnd(text, at);
    if (end > at) addEdit(edits, text, at, end, maskUserinfo(ledger, text.slice(at, end)));
  }
}

const bareHost = /@(?=(?:tcp|unix)\(|[\w-]{1,60}\.[a-z])/gi;
const oracle = /\bjdbc:oracle:\w{1,10}:[\w$#]{1,100}\/([^@\s"]{2,400})(?=@)/g;
const bareUserinfo = /(?:^|[\s"'`=(,])[\w.-]{1,60}:([^\s:@/"'=()]{6,400})$/;

/** `root:password@tcp(127.0.0.1:3306)/db`, `bob:password@host.example`: an address without its scheme. */
export function scanBareUserinfo(text: string, ledger: Ledger, edits: Edit[]): void {
  if (text.includes('jdbc:oracle')) {
    eachMatch(oracle, text, ({ index, 0: whole, 1: password = '' }) => {
      const end = index + whole.length;
      addEdit(edits, text, end - password.length, end, maskCredential(ledger, password));
    });
  }
  eachMatch(bareHost, text, ({ index }) => {
    const password = bareUserinfo.exec(text.slice(Math.max(0, index - 470), index))?.[1];
    if (password === undefined || isPlaceholder(password)) return;
    const isHex = /^(?=[\d-]*[a-f])[0-9a-f-]{24,}$/.test(password);
    const isMixed = isHex || (/\d/.test(password) && /[a-z]/.test(password) && /[A-Z!#$%^&*+]/.test(password));
    if (!isMixed && text.charAt(index + 4) !== '(' && text.charAt(index + 5) !== '(') return;
    addEdit(edits, text, index - password.length, index, maskCredential(ledger, password));
  });
}

/** A bare `/`, `?` or `#` of the password stays: it is what ends the authority too early. */
function maskUserinfo(ledger: Ledger, userinfo: string): string {
  const reserved = /[/?#]/.exec(userinfo);
  if (!reserved) return maskUserPassword(ledger, userinfo);
  const rest = userinfo.slice(reserved.index).replace(/[^/?#]+/g, (piece) => maskSecret(ledger, piece, false));
  return maskUserPassword(ledger, userinfo.slice(0, reserved.index)) + rest;
}

/** Behind the next `://`, also as an encoded or escaped address writes it. */
function nextAddress(text: string, from: number): number {
  address.lastIndex = from;
  return address.test(text) ? address.lastIndex : -1;
}

const address = /:\/\/|%3A%2F%2F|:\\\/\\\//gi;

/** The last `@` of the authority. A password may hold a bare `/`, `?` or `#`: what follows the colon is then no port. */
function userinfoEnd(text: string, from: number): number {
  let at = -1;
  let open = true;
  const limit = Math.min(text.length, from + longest);
  for (let index = from; index < limit; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 32 || unit === 34 || unit === 39 || unit === 60 || unit === 62 || unit === 96) break;
    if (unit === 47 || unit === 63 || unit === 35 || unit === 92) {
      if (at >= 0 || (open && !/:(?!\d{1,5}$)[^:\]]+$/.test(text.slice(Math.max(from, index - 200), index)))) break;
      open = false;
    }
    if (
      unit === 37 &&
      text.charCodeAt(index + 1) === 52 &&
      text.charCodeAt(index + 2) === 48 &&
      isEncoded(text, from)
    ) {
      return index;
    }
    if (unit === 64) at = index;
    if (unit === 58 && text.startsWith('://', index)) return -1;
  }
  return at;
}

function isEncoded(text: string, from: number): boolean {
  return text.slice(from - 9, from).toUpperCase() === '%3A%2F%2F';
}
