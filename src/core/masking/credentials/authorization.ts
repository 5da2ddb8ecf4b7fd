/** The value of Authorization or Proxy-Authorization: the scheme stays, and the parameters that are no secret. */
import { type Ledger, maskSecret } from '../edits/form.ts';
import { natureOf } from '../pairs/names.ts';
import { isMessage, isPlaceholder } from '../pairs/placeholder.ts';
import { maskBasic, maskUserPassword } from './basic.ts';
import { maskCredential } from './credential.ts';

export const schemes =
  'Basic|Bearer|Digest|DPoP|Negotiate|NTLM|Kerberos|HOBA|Mutual|OAuth2?|PrivateToken|SCRAM-SHA-(?:1|256)|vapid|GNAP|Token|ApiKey|Api-Key|Apikey|JWT|SharedKey(?:Lite)?|SharedAccessSignature|Hawk|AWS4-HMAC-SHA256|AWS4-ECDSA-P256-SHA256|AWS|Signature|SSWS|Splunk|Zoho-oauthtoken|GenieKey|Client-ID|KakaoAK|Klaviyo-API-Key|MediaBrowser|Bot|User|GoogleLogin|Key|Private-Token|WSSE|Concealed|Snowflake|PVEAPIToken|Discogs|Passport1.4|UsernameToken';

const scheme = new RegExp(
  `^((?:${schemes})(?![A-Za-z0-9])|(?!x+:?\\s)[A-Za-z][A-Za-z-]{0,23}(?=:?\\s))(:?(?:[ \\t]+|%20|\\+)|:|=|$)`,
  'i',
);
const params = /^[A-Za-z_][A-Za-z0-9_-]*[ \t]*=[ \t]*(?:["']|[^=\s,])/;
const param = /([A-Za-z_][A-Za-z0-9_-]*)([ \t]*=[ \t]*)("[^"\\]*(?:\\.[^"\\]*)*"?|[^\s,;&"]*)/g;
const readable =
  /^(?:realm|nonce|qop|nc|algorithm|charset|username|username\*|userhash|stale|opaque|signedheaders|headers|created|expires|oauth_timestamp|oauth_version|oauth_signature_method|oauth_callback|ts|dlg|app|ext|sr|se|skn|ver|date|type|client|device|version|keyid)$/i;

/** Where one of several credentials ends: behind its comma. */
const several = new RegExp(`(?<=,)(?=[ \\t]*(?:${schemes})[ \\t])`, 'i');

/** The mask of the value of Authorization. */
export function maskAuthorization(ledger: Ledger, value: string): string {
  if (isPlaceholder(value) || isMessage(value)) return value;
  const start = /^[\s"'“”‘’`]*/.exec(value)?.[0] ?? '';
  const parts = value.slice(start.length).split(several);
  return start + parts.map((part) => maskOne(ledger, part, 0)).join('');
}

function maskOne(ledger: Ledger, whole: string, depth: number): string {
  const blank = /^[ \t]*/.exec(whole)?.[0] ?? '';
  return blank + maskTrimmed(ledger, whole.slice(blank.length), depth);
}

function maskTrimmed(ledger: Ledger, text: string, depth: number): string {
  const found = scheme.exec(text);
  if (!found)
    return text.includes(':') && !/\s/.test(text) ? maskUserPassword(ledger, text) : maskCredential(ledger, text);
  const [head, name = ''] = found;
  const rest = text.slice(head.length);
  if (isPlaceholder(rest)) return text;
  const again = depth < 3 && scheme.test(rest) && /\s/.test(rest.trim()) && isScheme(rest);
  if (again) return head + maskOne(ledger, rest, depth + 1);
  return head + maskUnder(ledger, name.toLowerCase(), rest);
}

const known = new RegExp(`^(?:${schemes})(?![A-Za-z0-9])`, 'i');

function isScheme(text: string): boolean {
  return known.test(text);
}

function maskUnder(ledger: Ledger, name: string, rest: string): string {
  if (name === 'basic') return maskBasic(ledger, rest);
  if (name === 'negotiate' || name === 'ntlm' || name === 'kerberos') return maskNegotiate(ledger, rest);
  if (params.test(rest)) return maskParams(ledger, rest);
  if (/^(?:aws|sharedkey|sharedkeylite)$/.test(name)) return maskUserPassword(ledger, rest);
  return maskCredential(ledger, rest);
}

/** NTLM's message type and the first bytes of SPNEGO tell which of the two it is. */
function maskNegotiate(ledger: Ledger, rest: string): string {
  const kept = /^\s*(?:TlRMTVNTUAA[A-Za-z0-9]|[YTo][A-Za-z0-9+/]{3})/.exec(rest)?.[0] ?? '';
  const tail = rest.slice(kept.length);
  return kept + (isPlaceholder(tail) ? tail : maskSecret(ledger, tail));
}

/** Parameters, and what stands between them. */
function maskParams(ledger: Ledger, rest: string): string {
  let result = '';
  let last = 0;
  for (const match of rest.matchAll(param)) {
    const [whole, name = '', equals = '', value = ''] = match;
    result += maskBetween(ledger, rest.slice(last, match.index)) + name + equals;
    result += readable.test(name) ? value : maskParam(ledger, name, value);
    last = match.index + whole.length;
  }
  return result + maskBetween(ledger, rest.slice(last));
}

function maskParam(ledger: Ledger, name: string, value: string): string {
  if (name.toLowerCase() === 'uri') return maskQuery(ledger, value);
  return name.toLowerCase() === 'credential' ? maskScope(ledger, value) : maskCredential(ledger, value);
}

/** The secret parameters of an address. */
function maskQuery(ledger: Ledger, address: string): string {
  return address.replace(/([?&#])([^=&#\s"]{1,80})=([^&#\s"]+)/g, (whole, sign: string, name: string, value: string) =>
    natureOf(name) === null ? whole : `${sign}${name}=${maskCredential(ledger, value)}`,
  );
}

function maskBetween(ledger: Ledger, text: string): string {
  return /[A-Za-z0-9]/.test(text) ? maskSecret(ledger, text, false) : text;
}

/** A key id with date, region and service behind it: `AKIA.../20260101/eu-west-1/s3/aws4_request`. */
export function maskScope(ledger: Ledger, value: string): string {
  const slash = /\/|%2F/i.exec(value)?.index ?? value.length;
  return maskCredential(ledger, value.slice(0, slash)) + value.slice(slash);
}
