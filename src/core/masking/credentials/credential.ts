/** One credential, whatever it is. */
import { type Ledger, maskSecret } from '../edits/form.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { maskShape } from '../places/shapes.ts';

const jwtWithin = /ey[JK][A-Za-z0-9_-]{12,}(?:\.[A-Za-z0-9_-]*){1,4}/;

/** What stands round a credential without being a part of it. */
const round = ' \t\r\n"\'“”‘’`';

/** The mask of a credential; quotes and white space round it stay, and a JWT stays one. */
export function maskCredential(ledger: Ledger, value: string): string {
  if (isPlaceholder(value)) return value;
  let start = 0;
  let end = value.length;
  while (start < end && round.includes(value.charAt(start))) start++;
  while (end > start && round.includes(value.charAt(end - 1))) end--;
  const core = value.slice(start, end);
  if (isPlaceholder(core)) return value;
  return value.slice(0, start) + maskCore(ledger, core) + value.slice(end);
}

function maskCore(ledger: Ledger, core: string): string {
  const algorithm = /^(?:(?:sha\d{1,3}|hmac-sha\d{1,3}|v\d)=)+(?=.)/.exec(core)?.[0];
  if (algorithm !== undefined) return algorithm + maskCore(ledger, core.slice(algorithm.length));
  const user = /^[^:$\s]{1,100}:(?=\$+(?:apr1|[156y]|2[abxy]|argon2\w{0,2})\$)/.exec(core)?.[0];
  if (user !== undefined) return maskRest(ledger, user) + maskCore(ledger, core.slice(user.length));
  const shaped = maskShape(ledger, core);
  if (shaped !== undefined && /^[A-Za-z0-9._~+/=$,{}-]*$/.test(core)) return shaped;
  const within = jwtWithin.exec(core);
  if (!within) return maskSecret(ledger, core);
  const end = within.index + within[0].length;
  const jwt = maskShape(ledger, within[0]) ?? maskSecret(ledger, within[0]);
  return maskRest(ledger, core.slice(0, within.index)) + jwt + maskRest(ledger, core.slice(end));
}

function maskRest(ledger: Ledger, text: string): string {
  return isPlaceholder(text) ? text : maskSecret(ledger, text, false);
}
