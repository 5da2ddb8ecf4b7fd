/**
 * A cookie without SameSite=None comes with the answer to a cross-site request: browsers keep it back there.
 *
 *     Sec-Fetch-Site: cross-site
 *
 *     Set-Cookie: session=…; SameSite=Lax
 */
import { addressOf, siteOf } from '../../../http/address.ts';
import type { Request } from '../../../http/exchange.ts';
import { fieldValue } from '../../facts/messages.ts';
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieNotForCrossSite: Rule = {
  id: 'cookie-not-for-cross-site',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) =>
      isCrossSite(request)
        ? setCookies(response)
            .filter(({ sameSite, removes }) => sameSite !== 'none' && !removes)
            .map(({ field }) => ({ exchange, span: field.span }))
        : [],
    ),
};

function isCrossSite(request: Request | undefined): boolean {
  const mode = fieldValue(request, 'sec-fetch-mode');
  const frame = /^i?frame$/.test(fieldValue(request, 'sec-fetch-dest') ?? '');
  if (mode === 'navigate' && !frame) return false;
  const told = fieldValue(request, 'sec-fetch-site');
  if (told !== undefined) return told === 'cross-site';
  const from = addressOf(fieldValue(request, 'origin'));
  const to = addressOf(request?.url);
  return from !== undefined && to !== undefined && siteOf(from.host) !== siteOf(to.host);
}
