/**
 * JWTs. The header and the claims that a diagnosis reads stay; the values of all others become masks of the same
 * length, and so does the signature. What comes out is a JWT of the same form and length. Of an encrypted one (five
 * parts) the header stays.
 */
import { decodeBase64, encodeBase64 } from '../../encoding/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../../encoding/utf8.ts';
import { type Ledger, maskSecret, remember } from '../edits/form.ts';

/** Members whose whole value stays: what tells algorithm, key, parties, times and rights. */
const readable = new Set(
  'alg typ cty enc zip crit b64 kid x5t x5t#S256 jku iss aud exp nbf iat auth_time azp appid client_id cid scp scope token_use tid ver cnf acr amr htm htu ath jwk nonce'.split(
    ' ',
  ),
);
/** Members of a request for claims (OpenID Connect Core section 5.5.1) that say what is asked for. */
const requested = new Set(['acrs', 'acr', 'amr', 'nbf', 'auth_time']);
/** Members of a key that must not stay even there. */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth']);

const piece = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|-?\d+(?:\.\d+)?|[{}[\]]/g;

/** A token that begins as a JWT does, masked. */
export function maskJwt(ledger: Ledger, token: string): string {
  const parts = token.split('.');
  const masked = parts.map((part, index) => {
    const json =
      index < 2 && parts.length < 4 ? maskPart(ledger, part) : index === 0 ? maskPart(ledger, part) : undefined;
    if (json !== undefined) return json;
    const kept = index === 0 ? keptOfCut(part) : 0;
    return part.slice(0, kept) + maskSecret(ledger, part.slice(kept), false);
  });
  const mask = masked.join('.');
  if (mask !== token) remember(ledger, token, mask);
  return mask;
}

/** How much of a header that is cut short stays: the members before the cut that tell the kind of token, to a full group. */
function keptOfCut(part: string): number {
  const bytes = decodeBase64(part.slice(0, part.length - (part.length % 4))) ?? '';
  const told = /^\{(?:"(?:alg|enc|typ|cty|zip)":"[\w+-]{1,40}",)+/.exec(bytes)?.[0].length ?? 0;
  return Math.max(3, Math.ceil(told / 3) * 4);
}

/** The mask of a part that is base64 of a JSON object; undefined where it is not. */
function maskPart(ledger: Ledger, part: string): string | undefined {
  const bytes = decodeBase64(part);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (text === undefined || !/^\s*\{/.test(text)) return undefined;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const masked = maskMembers(ledger, text);
  return masked === text ? part : encodeBase64(encodeUtf8(masked), part);
}

/** The text of a JSON object with the values of its members masked, except the readable ones. */
function maskMembers(ledger: Ledger, text: string): string {
  let depth = 0;
  let keptDepth = Number.POSITIVE_INFINITY;
  let key = '';
  return text.replace(piece, (found: string, inner: string | undefined, colon: string | undefined) => {
    if (found === '{' || found === '[') {
      depth++;
      if (depth === 2 && readable.has(key)) keptDepth = 1;
      else if (depth === 3 && requested.has(key)) keptDepth = Math.min(keptDepth, 2);
    } else if (found === '}' || found === ']') {
      depth--;
      if (depth <= keptDepth) keptDepth = Number.POSITIVE_INFINITY;
    } else if (colon !== undefined) {
      key = inner ?? '';
      return found;
    } else {
      const kept = depth > keptDepth ? !privateMembers.has(key) : depth === 1 && readable.has(key);
      if (kept) return found;
      return inner === undefined ? found.replace(/\d/g, '1') : `"${maskSecret(ledger, inner, false)}"`;
    }
    return found;
  });
}
