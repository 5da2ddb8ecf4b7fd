/** The first lines of messages (RFC 9112 sections 3 and 4) and the address that they and a host make. */
import type { Span } from '../../exchange.ts';

export interface StatusLine {
  readonly version: string;
  readonly status: number;
  readonly reason: string | undefined;
  /** Where the three digits stand, in offsets of the text given. */
  readonly statusSpan: Span;
}

export interface RequestLine {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly targetSpan: Span;
}

const STATUS = /^HTTP\/(\d(?:\.\d)?)[ \t]+([1-9]\d\d)(?![\w.])[ \t]*(.*)$/;
const REQUEST = /^([A-Z][A-Z-]{2,20})[ \t]+([^\s"']\S*)[ \t]+HTTP\/(\d(?:\.\d)?)[ \t]*$/;

/** `HTTP-version SP status-code SP [ reason-phrase ]`; words that go on to an address are a sentence. */
export function statusLine(text: string): StatusLine | undefined {
  const match = STATUS.exec(text);
  if (!match) return undefined;
  const [, version = '', digits = '', reason = ''] = match;
  if (reason.includes('://')) return undefined;
  const start = text.indexOf(digits, 5 + version.length);
  return {
    version,
    status: Number(digits),
    reason: reason.trim() || undefined,
    statusSpan: { start, end: start + 3 },
  };
}

/** `method SP request-target SP HTTP-version` */
export function requestLine(text: string): RequestLine | undefined {
  const match = REQUEST.exec(text);
  if (!match) return undefined;
  const [, method = '', target = '', version = ''] = match;
  const start = text.indexOf(target, method.length);
  return { method, target, version, targetSpan: { start, end: start + target.length } };
}

export type Scheme = 'http' | 'https';

const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal)/i;

/**
 * The target with its scheme and host. The scheme is a guess where the paste does not tell it: `http` on this computer,
 * in a private network and on odd ports, else `https`.
 */
export function absoluteUrl(target: string, host: string | undefined, scheme: Scheme | undefined): string {
  if (!host || !target.startsWith('/') || /\s/.test(host)) return target;
  return `${scheme ?? guessScheme(host)}://${host}${target}`;
}

function guessScheme(host: string): Scheme {
  const port = /:(\d{1,5})$/.exec(host)?.[1];
  if (port === '443' || port === '8443') return 'https';
  return port !== undefined || LOCAL.test(host) ? 'http' : 'https';
}
