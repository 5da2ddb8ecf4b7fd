/** A credential or a challenge with nothing round it: `Bearer eyJ...`, `Basic dXNlcjpwYXNz`, a JWT, `Basic realm="x"`. */
import type { Field } from '../exchange.ts';
import type { Found } from './paste/part.ts';
import { type Line, type Paste, within } from './paste/paste.ts';

const SCHEMES =
  'Basic|Bearer|Digest|Negotiate|NTLM|DPoP|Token|ApiKey|AWS4-HMAC-SHA256|Hawk|HOBA|Mutual|OAuth|GNAP|PrivateToken';
/** RFC 9110 section 11.2: `token68`, at least eight units of it. */
const SENT = new RegExp(`^(?:${SCHEMES}) +[A-Za-z0-9._~+/-]{8,}=*\\s*$`, 'i');
const PARAMS = new RegExp(`^(?:${SCHEMES}) +[A-Za-z][\\w-]{0,40}\\s{0,3}=\\s{0,3}["\\u201cA-Za-z0-9]`, 'i');
const JWT = /^["']?eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*["']?\s*$/;
const ANSWERS = /\b(?:username|credential|signature|oauth_token|oauth_consumer_key|response)\s{0,3}=/i;

/** One line; JWTs and bare tokens give no exchange, for no message is shown. */
export function readCredential(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  if (JWT.test(line.text)) return { format: 'credential', exchanges: [], next: at + 1 };
  const params = PARAMS.test(line.text);
  if (!params && !SENT.test(line.text)) return undefined;
  const value = line.text.trim();
  const start = line.text.indexOf(value);
  const span = within(line, start, start + value.length);
  const isAnswer = !params || ANSWERS.test(value);
  const field: Field = { name: isAnswer ? 'Authorization' : 'WWW-Authenticate', value, span, valueSpan: span };
  const message = { fields: [field], span, complete: false };
  const exchange = isAnswer ? { request: message } : { response: { status: null, ...message } };
  return { format: 'credential', exchanges: [exchange], next: at + 1 };
}
