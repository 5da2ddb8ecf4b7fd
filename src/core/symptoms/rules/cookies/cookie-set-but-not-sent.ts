/**
 * An earlier answer of the same host set a cookie, and the refused request leaves it out:
 *
 *     POST /login     204, Set-Cookie: session=…
 *     GET /me         401   (no Cookie)
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { addressOf } from '../../facts/address.ts';
import { isRefusal } from '../../facts/messages.ts';
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieSetButNotSent: Rule = {
  id: 'cookie-set-but-not-sent',
  find: ({ exchanges, failing }) => {
    const refused = failing === null ? undefined : exchanges[failing];
    const host = addressOf(refused?.request?.url)?.host;
    if (!refused?.request?.complete || !isRefusal(refused) || host === undefined) return [];
    if (fieldsNamed(refused.request, 'cookie').length > 0) return [];
    return exchanges.slice(0, failing ?? 0).flatMap(({ request, response }, exchange) => {
      if (addressOf(request?.url)?.host !== host) return [];
      const set = setCookies(response).filter(({ removes }) => !removes);
      return set.slice(0, 1).map(({ field }) => ({ exchange, span: field.span }));
    });
  },
};
