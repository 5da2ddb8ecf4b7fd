/** Which exchange of several is the failure, and which refusals are a normal part of signing in. */
import type { Exchange } from './exchange.ts';
import { asksForLogin } from './status.ts';

/**
 * The index of the exchange whose refusal is the matter: the last 401 or 407 that no later success of the same request
 * answers, else the last 403, else the last other client or server error, else null.
 */
export function failingExchange(exchanges: readonly Exchange[]): number | null {
  const open = openStatuses(exchanges);
  const last = (wanted: (status: number) => boolean) =>
    open.findLastIndex((status) => typeof status === 'number' && wanted(status));
  for (const index of [last(asksForLogin), last((status) => status === 403), last((status) => status >= 400)]) {
    if (index >= 0) return index;
  }
  return null;
}

/** Indexes of every exchange that failed and that no later success of the same request answers, in order. */
export function openFailures(exchanges: readonly Exchange[]): number[] {
  return openStatuses(exchanges).flatMap((status, index) =>
    typeof status === 'number' && status >= 400 ? [index] : [],
  );
}

/** The status of each exchange; undefined where a later success of the same request answers a refusal. */
function openStatuses(exchanges: readonly Exchange[]): (number | null | undefined)[] {
  const successes = new Set<string>();
  let any = false;
  let unnamed = false;
  // From the last to the first, so that each is looked at once.
  return exchanges
    .toReversed()
    .map(({ request, response }) => {
      const status = response?.status;
      if (typeof status !== 'number') return status;
      const key = request?.url === undefined ? undefined : `${request.method} ${request.url}`;
      if (status >= 200 && status < 400) {
        any = true;
        if (key === undefined) unnamed = true;
        else successes.add(key);
      }
      const answered = key === undefined ? any : unnamed || successes.has(key);
      return asksForLogin(status) && answered ? undefined : status;
    })
    .reverse();
}
