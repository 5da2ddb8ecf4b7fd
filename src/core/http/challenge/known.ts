/** Names that tell what a sender meant. They never decide what is valid, only how to recover and when to warn. */

/** Schemes of the IANA registry and common ones outside it that are no everyday words, in lower case. */
const schemes: ReadonlySet<string> = new Set([
  'apikey',
  'aws4-hmac-sha256',
  'basic',
  'bearer',
  'digest',
  'dpop',
  'gnap',
  'hoba',
  'kerberos',
  'negotiate',
  'ntlm',
  'oauth',
  'privatetoken',
  'scram-sha-1',
  'scram-sha-256',
  'vapid',
]);

/** Parameters of the registered schemes that no one would take for a scheme or a token, in lower case. */
const params: ReadonlySet<string> = new Set([
  'acr_values',
  'algorithm',
  'algs',
  'authorization_uri',
  'charset',
  'client_id',
  'domain',
  'error',
  'error_description',
  'error_uri',
  'max-age',
  'max_age',
  'nonce',
  'opaque',
  'qop',
  'realm',
  'resource_metadata',
  'scope',
  'service',
  'stale',
  'userhash',
]);

/** Whether `text` from `start` to `end` is the name of a well-known scheme. */
export function isKnownScheme(text: string, start: number, end: number): boolean {
  return isIn(schemes, text, start, end);
}

/** Whether `text` from `start` to `end` is the name of a well-known parameter. */
export function isKnownParam(text: string, start: number, end: number): boolean {
  return isIn(params, text, start, end);
}

/** For each length of a name above, a bit for each letter that names of this length begin with. */
const firstLetters = new Uint32Array(32);
for (const name of [...schemes, ...params]) firstLetters[name.length] = lettersOf(name.length) | bitOf(name, 0);

/** Most other words differ in their length or first letter: they need no look-up, which is slow on many. */
function isIn(names: ReadonlySet<string>, text: string, start: number, end: number): boolean {
  return (lettersOf(end - start) & bitOf(text, start)) !== 0 && names.has(text.slice(start, end).toLowerCase());
}

function lettersOf(length: number): number {
  return firstLetters[length] ?? 0;
}

/** The low five bits of a letter are the same in upper and lower case. */
function bitOf(text: string, at: number): number {
  return 1 << (text.charCodeAt(at) & 31);
}
