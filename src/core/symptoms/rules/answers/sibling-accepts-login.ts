/**
 * The same login, or a call that shows none, passes at another address of the host and is refused here:
 *
 *     GET /api/orders -> 200
 *     POST /api/orders/7/confirm -> 401
 */
import { addressOf } from '../../../http/address.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { fieldValue, isSuccess } from '../../facts/messages.ts';
import { SIGN_IN_PATH } from '../../facts/sign-in-path.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { indexFileRefused } from '../registries/index-file-refused.ts';

const SIGN_IN = new RegExp(`${SIGN_IN_PATH}$`, 'i');

// The file of a package is another matter.
export const siblingAcceptsLogin = unlessSeen([indexFileRefused], {
  id: 'sibling-accepts-login',
  find: (input) => {
    const { exchanges, failing } = input;
    const refused = failing === null ? undefined : exchanges[failing];
    if (refused?.response?.status !== 401 || refused.request?.url === undefined) return [];
    // A preflight carries no login anywhere.
    if (refused.request.method?.toUpperCase() === 'OPTIONS') return [];
    const accepted = exchanges.findIndex((one) => isSuccess(one) && !one.tunnel && areSiblings(one, refused));
    const found = exchanges[accepted]?.response;
    return found ? [{ exchange: accepted, span: found.statusSpan ?? found.span }] : [];
  },
});

function areSiblings(a: Exchange, b: Exchange): boolean {
  if (a.request?.url === undefined || b.request?.url === undefined || a.request.url === b.request.url) return false;
  const [one, other] = [addressOf(a.request.url), addressOf(b.request.url)];
  if (one?.host !== other?.host || (one && one.path === other?.path)) return false;
  // Signing in takes no login of this kind.
  if (SIGN_IN.test(one?.path ?? a.request.url)) return false;
  const [first, second] = [a, b].map(({ request }) => fieldValue(request, 'authorization'));
  if (first !== undefined || second !== undefined) return first === second;
  // Without fields only a list of calls tells: a log mixes many people's, most of them to pages that need no login.
  return !a.request.complete && !b.request.complete && a.startedAt === undefined && b.startedAt === undefined;
}
