/** Where the value behind a name ends, and which mask suits it. */
import { decodeBase64, encodeBase64 } from '../../encoding/base64.ts';
import { maskAuthorization, maskScope } from '../credentials/authorization.ts';
import { isUserPassword, maskBasic } from '../credentials/basic.ts';
import { maskCookies, maskSetCookie } from '../credentials/cookies.ts';
import { maskCredential } from '../credentials/credential.ts';
import type { Ledger } from '../edits/form.ts';
import { looksRandom, type Nature } from './names.ts';
import { isPlaceholder } from './placeholder.ts';

const withScheme = /^\s*(?:Bearer|Basic|Token|Digest|DPoP|Negotiate|NTLM|ApiKey|JWT|SSWS|AWS4-HMAC-SHA256)(?:\s|%20)/i;

/** The mask of a value by the nature of its name. */
export function maskValue(ledger: Ledger, nature: Nature, value: string): string {
  if (nature === 'authorization' || withScheme.test(value)) return maskAuthorization(ledger, value);
  if (nature === 'cookie') return maskCookies(ledger, value);
  if (nature === 'set-cookie') return maskSetCookie(ledger, value);
  if (nature === 'protocols') return maskProtocols(ledger, value);
  if (nature === 'scope') return maskScope(ledger, value);
  if (isPlaceholder(value)) return value;
  if (/^[^/%]+(?:\/|%2F)\d{8}(?:\/|%2F)/i.test(value)) return maskScope(ledger, value);
  if (nature === 'basic') return maskBasic(ledger, value);
  return maskHidden(ledger, value) ?? maskCredential(ledger, value);
}

/** Of `graphql-ws, bearer.<token>` the token. */
function maskProtocols(ledger: Ledger, value: string): string {
  return value.replace(/ey[JK][\w.-]{20,}|[\w~-]{20,}/g, (item) =>
    looksRandom(item) ? maskCredential(ledger, item) : item,
  );
}

/** A user and password, or a password in base64 (`_password` of an .npmrc) that somebody put under another name. */
function maskHidden(ledger: Ledger, value: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{8,1000}={0,2}$/.test(value)) return undefined;
  if (isUserPassword(value)) return maskBasic(ledger, value);
  if (!value.endsWith('=')) return undefined;
  const bytes = decodeBase64(value);
  if (bytes === undefined || !/^[\x20-\x7e]{4,}[\r\n]*$/.test(bytes)) return undefined;
  return encodeBase64(maskCredential(ledger, bytes), value);
}

/** Where an unquoted value stands. */
export interface Place {
  /** The end of the line. */
  readonly lineEnd: number;
  /** How an encoded address writes the end of a parameter (`%26`); empty elsewhere. */
  readonly encodedEnd: string;
  /** In an address or a form, where `&` ends a value. */
  readonly inUrl: boolean;
}

/** White space, quotes, `<` and `>` end any unquoted value. */
const ends = new Uint8Array(128);
for (const character of ' \t\r\n"\'`<>') ends[character.charCodeAt(0)] = 1;

/** The end of an unquoted value that is one word. */
export function wordEnd(text: string, from: number, place: Place): number {
  let at = from;
  for (; at < place.lineEnd; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128 ? ends[unit] === 1 : unit === 0x201d || unit === 0x2019) break;
    if (unit === 92 && /^\\(?:u0026|u003[ce]|["'nrt](?![A-Za-z0-9]))/.test(text.slice(at, at + 6))) break;
    if (place.inUrl && (unit === 38 || unit === 35)) break;
    if (unit === 37 && place.encodedEnd !== '' && endsEncoded(text, at, place.encodedEnd)) break;
    if (unit === 36 && text.charCodeAt(at + 1) === 123) at = pastVariable(text, at, place.lineEnd) - 1;
    else if (
      (unit === 38 || unit === 44 || unit === 59) &&
      /^[&,;][A-Za-z_][\w .-]{0,60}=/.test(text.slice(at, at + 64))
    )
      break;
  }
  while (at > from && /[.,;)\]}]/.test(text.charAt(at - 1)) && !/^\$?\{/.test(text.slice(from, from + 2))) at--;
  return at;
}

function endsEncoded(text: string, at: number, encodedEnd: string): boolean {
  const start = encodedEnd.slice(0, -2);
  return (
    text.startsWith(start, at) &&
    /^(?:26|23|22|27|3C|3E|20|7D)/i.test(text.slice(at + start.length, at + start.length + 2))
  );
}

function pastVariable(text: string, at: number, limit: number): number {
  const close = text.slice(at, Math.min(limit, at + 100)).indexOf('}');
  return close < 0 ? at + 1 : at + close + 1;
}
