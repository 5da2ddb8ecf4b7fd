/**
 * The cookie names a domain that is not the host that sets it: browsers refuse it.
 *
 *     POST https://app.example.com/login
 *     Set-Cookie: session=…; Domain=example.org
 */
import { addressOf } from '../../../http/address.ts';
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieForAnotherDomain: Rule = {
  id: 'cookie-for-another-domain',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      const cookies = setCookies(response);
      const host = cookies.length === 0 ? undefined : addressOf(request?.url)?.host.toLowerCase();
      if (host === undefined) return [];
      return cookies
        .filter(({ domain }) => domain !== undefined && host !== domain && !host.endsWith(`.${domain}`))
        .map(({ field }) => ({ exchange, span: field.span }));
    }),
};
