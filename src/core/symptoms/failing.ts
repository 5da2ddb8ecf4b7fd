/** Which exchange of several is the failure, and which refusals are a normal part of signing in. */
import type { Exchange } from '../http/exchange.ts';

const refusals = new Set([401, 407]);

/**
 * The index of the exchange whose refusal is the matter: the last 401 or 407 that no later success of the same request
 * answers, else the last 403, else the last other client or server error, else null.
 */
export function failingExchange(exchanges: readonly Exchange[]): number | null {
  const open = exchanges.map((exchange, index) =>
    isAnswered(exchanges, index) ? undefined : exchange.response?.status,
  );
  const last = (wanted: (status: number) => boolean) =>
    open.findLastIndex((status) => typeof status === 'number' && wanted(status));
  for (const index of [
    last((status) => refusals.has(status)),
    last((status) => status === 403),
    last((status) => status >= 400),
  ]) {
    if (index >= 0) return index;
  }
  return null;
}

/** Whether a later exchange for the same request succeeded, as when a client answers a challenge. */
function isAnswered(exchanges: readonly Exchange[], index: number): boolean {
  const { request, response } = exchanges[index] ?? {};
  if (!refusals.has(response?.status ?? 0)) return false;
  return exchanges.slice(index + 1).some((later) => {
    const status = later.response?.status ?? 0;
    return status >= 200 && status < 400 && sameRequest(request, later.request);
  });
}

function sameRequest(a: Exchange['request'], b: Exchange['request']): boolean {
  if (a?.url === undefined || b?.url === undefined) return true;
  return a.url === b.url && a.method === b.method;
}
