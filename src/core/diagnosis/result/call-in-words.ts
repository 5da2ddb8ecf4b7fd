import { pathOf } from '../../http/address.ts';
import type { ReportExchange } from './report.ts';

/** A longer address is shown by its beginning. */
const LONGEST = 80;

/** `GET /api/cart: 401 Unauthorized`, the address without its host. */
export function callInWords({
  method,
  url,
  status,
  reason,
}: Pick<ReportExchange, 'method' | 'url' | 'status' | 'reason'>): string {
  const path = pathOf(url);
  const shown = path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path;
  return `${method ?? 'GET'} ${shown}: ${[status, reason].filter(Boolean).join(' ')}`;
}
