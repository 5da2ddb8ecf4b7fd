/** A login that a client leaves out when it is redirected. */
import type { Address } from '../../http/address.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Sighting } from '../rule.ts';
import { fieldValue } from './messages.ts';
import { refusedRedirects } from './redirects.ts';

/**
 * Where a client whose User-Agent is `client` sent Authorization, was redirected to an address that it `leaves` for
 * (another host, if nothing else is said), left Authorization out there, and was refused.
 */
export function droppedBy(
  client: RegExp,
  exchanges: readonly Exchange[],
  leaves: (source: Address, target: Address) => boolean = otherHost,
): Sighting[] {
  return refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) => {
    if (login !== 'dropped' || !source || !target || !leaves(source, target)) return [];
    const agent = fieldValue(exchanges[from]?.request, 'user-agent') ?? '';
    return client.test(agent) ? [{ exchange: from, span: location.valueSpan }] : [];
  });
}

const otherHost = (source: Address, target: Address) => source.host !== target.host;
