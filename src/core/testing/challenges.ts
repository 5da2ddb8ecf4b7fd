/** Values of WWW-Authenticate: those that servers send, those of the grammar, and those that break it. */
import fc from 'fast-check';

const schemes = ['Basic', 'Bearer', 'Digest', 'Negotiate', 'NTLM', 'DPoP', 'bearer', 'Newauth', 'ApiKey'];
const errors = ['invalid_token', 'insufficient_scope', 'invalid_request', 'use_dpop_nonce', 'invalid_client'];
const names = ['realm', 'error', 'error_description', 'scope', 'nonce', 'qop', 'stale', 'charset', '__proto__', 'x'];
const words = ['api', 'true', 'auth', 'The token expired', 'My "Site"', 'CORP\\users', '', 'https://a.example/', 'é'];

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const param = fc.oneof(
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...words)).map(([name, value]) => `${name}=${quoted(value)}`),
  fc.constantFrom(...errors).map((error) => `error="${error}"`),
  fc.constantFrom('stale=true', 'realm=api', 'algorithm=MD5', 'algorithm=SHA-256'),
);

/** A challenge as a server writes it. */
export const challenge: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...schemes), fc.array(param, { maxLength: 4 })).map(printed) },
  { weight: 1, arbitrary: fc.constantFrom('Negotiate', 'NTLM', 'NTLM TlRMTVNTUAACAAAA', 'Negotiate oYG2MIGz') },
);

function printed([scheme, params]: readonly [string, readonly string[]]): string {
  return params.length === 0 ? scheme : `${scheme} ${params.join(', ')}`;
}

const scraps = [
  ...[',', ', ', ' ', '=', '"', '\\', "'", ';', ':', '\t', '\0', '\r\n', 'é', '\ud83d', '\u201c', '==', '/'],
  ...['a', 'realm', 'realm=', 'Basic ', 'Bearer error=', '"a"', '\\"', 'a=b', '__proto__='],
];

/** Anything that may stand in the field, a value a line. */
export const challengeValues: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(
    challenge,
    fc.array(challenge, { maxLength: 3 }).map((list) => list.join(', ')),
    fc.array(fc.oneof(fc.constantFrom(...scraps), challenge), { maxLength: 20 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  { minLength: 1, maxLength: 3 },
);
