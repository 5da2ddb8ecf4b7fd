import { pathOf } from '../../http/address.ts';
import type { ReportExchange } from './report.ts';

/** A longer address is shown by its beginning. */
const LONGEST = 80;

type Call = Pick<ReportExchange, 'method' | 'url' | 'status' | 'reason'>;

/**
 * `GET /api/cart: 401 Unauthorized` for each, the address without its host. The query is left out unless it tells two of
 * them apart.
 */
export function callsInWords(calls: readonly Call[]): string[] {
  const short = calls.map((call) => inWords(call, pathOf(call.url).replace(/\?.+/s, '?…')));
  return calls.map((call, index) => {
    const words = short[index] ?? '';
    return short.indexOf(words) === short.lastIndexOf(words) ? words : inWords(call, pathOf(call.url));
  });
}

function inWords({ method, status, reason }: Call, path: string): string {
  const shown = path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path;
  return `${method ?? 'GET'} ${shown}: ${[status, reason].filter(Boolean).join(' ')}`;
}
