/** Makes pastes for cases. Every credential in them says that it is none. */
import { encodeBase64 } from '../../encoding/base64.ts';
import { encodeUtf8 } from '../../encoding/utf8.ts';

/** Base64 of a text's UTF-8, with padding. */
export function base64(text: string): string {
  return base64OfBytes(encodeUtf8(text));
}

/** Base64 of bytes, a unit for each. */
export function base64OfBytes(bytes: string): string {
  return encodeBase64(bytes, '') + '='.repeat((3 - (bytes.length % 3)) % 3);
}

/** A JWT with these claims, whose signature is the word `fake-signature`. */
export function fakeJwt(claims: object, header: object = { alg: 'RS256' }): string {
  return [JSON.stringify(header), JSON.stringify(claims), 'fake-signature']
    .map((part) => encodeBase64(encodeUtf8(part), '-'))
    .join('.');
}

interface Trace {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  /** Field lines of the request behind Host. */
  readonly sent?: readonly string[];
  readonly status?: string;
  /** Field lines of the response. */
  readonly got?: readonly string[];
  readonly body?: string;
}

/** What `curl -v` shows of one exchange: GET https://api.example.com/me, refused, unless told otherwise. */
export function curlTrace(trace: Trace = {}): string {
  const { method = 'GET', host = 'api.example.com', path = '/me', sent = [], got = [], body = '' } = trace;
  return [
    `> ${method} ${path} HTTP/1.1`,
    `> Host: ${host}`,
    ...sent.map((line) => `> ${line}`),
    '> ',
    `< HTTP/1.1 ${trace.status ?? '401 Unauthorized'}`,
    ...got.map((line) => `< ${line}`),
    '< ',
    body,
  ].join('\n');
}
