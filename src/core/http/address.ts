/** Addresses of requests, taken apart so that they can be compared and shown. */

export interface Address {
  /** Without the colon: `https`. */
  readonly scheme: string;
  readonly host: string;
  /** Always given, the scheme's own where the address names none. */
  readonly port: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
}

/** The parts of an absolute address, or of a reference against `base`; undefined where that is none. */
export function addressOf(url: string | undefined, base?: string): Address | undefined {
  if (url === undefined || url.length > 8000) return undefined;
  // Most lines of a log hold a path alone; the exception for each would take long.
  if (base === undefined && !/^[a-z][a-z\d+.-]*:\/\//i.test(url)) return undefined;
  try {
    const { protocol, hostname, port, pathname, search } = new URL(url, base);
    const scheme = protocol.slice(0, -1);
    if (hostname === '') return undefined;
    return { scheme, host: hostname, port: port || (scheme === 'http' ? '80' : '443'), path: pathname, query: search };
  } catch {
    return undefined;
  }
}

/** Whether both have scheme, host and port in common (RFC 6454). */
export function sameOrigin(a: Address, b: Address): boolean {
  return a.scheme === b.scheme && a.host === b.host && a.port === b.port;
}

/** A guess at the registrable domain, good enough to tell one owner's hosts from another's. */
export function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.toLowerCase().split('.');
  const [top = '', second = ''] = labels.toReversed();
  const countrySecond = top.length === 2 && /^(?:ac|co|com|edu|gov|go|ne|net|or|org)$/.test(second);
  return labels.slice(countrySecond ? -3 : -2).join('.');
}

/** Whether a host means the machine itself; browsers take such addresses for secure. */
export function isLocal(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';
}

/** The host of an absolute address, in lower case, without port and userinfo. */
export function hostOf(url: string | undefined): string | undefined {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url ?? '')?.[1]?.toLowerCase() || undefined;
}

/** The host of an absolute address as it is written, with its port, without userinfo. */
export function authorityOf(url: string | undefined): string | undefined {
  const [, authority] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]+)/i.exec(url ?? '') ?? [];
  return authority?.replace(/^.*@/, '');
}

/** What stands behind the host of an absolute address: path, query and fragment. A reference stays as it is. */
export function pathOf(url: string | null | undefined): string {
  return url?.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i, '') || '/';
}
