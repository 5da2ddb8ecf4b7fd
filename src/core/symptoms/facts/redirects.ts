/** Redirects among the exchanges of a paste, with what became of the login on the way. */
import { type Address, addressOf, siteOf } from '../../http/address.ts';
import { type Exchange, type Field, fieldsNamed } from '../../http/exchange.ts';
import { isRefusal } from './messages.ts';

/** How many redirects clients follow. */
const MOST_HOPS = 50;

export interface Redirect {
  /** The index of the exchange that redirects. */
  readonly from: number;
  /** The index of the exchange that follows it. */
  readonly to: number;
  readonly location: Field;
  /** Unknown where the paste shows no request. */
  readonly source: Address | undefined;
  readonly target: Address | undefined;
  /** What became of Authorization: shown before and not behind, shown behind, or not to be seen. */
  readonly login: 'dropped' | 'kept' | 'unknown';
}

/** Redirects that end in a refusal. */
export function refusedRedirects(exchanges: readonly Exchange[]): readonly Redirect[] {
  return exchanges.flatMap((exchange, from) => {
    const status = exchange.response?.status ?? 0;
    const location = fieldsNamed(exchange.response, 'location')[0];
    const next = exchanges[from + 1];
    if (status < 300 || status > 399 || !location || !next) return [];
    const source = addressOf(exchange.request?.url);
    const target = addressOf(location.value, exchange.request?.url);
    const reached = addressOf(next.request?.url);
    if (target && reached && (target.host !== reached.host || target.path !== reached.path)) return [];
    if (!chainEndsRefused(exchanges, from + 1)) return [];
    return [{ from, to: from + 1, location, source, target, login: fate(exchange, next) }];
  });
}

/** Those of them that lead from http to https of the same host. */
export function redirectsToHttps(exchanges: readonly Exchange[]): readonly Redirect[] {
  return refusedRedirects(exchanges).filter(
    ({ source, target }) => source?.scheme === 'http' && target?.scheme === 'https' && source.host === target.host,
  );
}

function chainEndsRefused(exchanges: readonly Exchange[], from: number): boolean {
  for (const exchange of exchanges.slice(from, from + MOST_HOPS)) {
    const status = exchange.response?.status ?? 0;
    if (status < 300 || status > 399) return isRefusal(exchange);
  }
  return false;
}

function fate(before: Exchange, behind: Exchange): Redirect['login'] {
  const shown = ({ request }: Exchange) => fieldsNamed(request, 'authorization').length > 0;
  if (shown(behind)) return 'kept';
  return shown(before) && behind.request?.complete ? 'dropped' : 'unknown';
}

/**
 * Whether two addresses of one site differ by a slash at the end of the path and in nothing else of the path. A server behind a
 * proxy may write a name of its own network, which has no dot.
 */
export function differsBySlash(a: Address, b: Address): boolean {
  if (siteOf(a.host) !== siteOf(b.host) && [a.host, b.host].every((host) => host.includes('.'))) return false;
  return a.path !== b.path && a.path.replace(/\/$/, '') === b.path.replace(/\/$/, '');
}
