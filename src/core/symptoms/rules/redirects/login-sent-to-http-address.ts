/**
 * The command sends a login to an address on http. Most sites send such a call on to https, where the login is lost:
 *
 *     curl -H "Authorization: Bearer $TOKEN" http://api.example.com/me
 */
import { addressOf, isLocal } from '../../../http/address.ts';
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const loginSentToHttpAddress: Rule = {
  id: 'login-sent-to-http-address',
  find: ({ text, exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      // An answer that is no redirect shows that the call was not sent on.
      const status = response?.status ?? 300;
      if (status < 300 || status >= 400) return [];
      const { url, urlSpan } = request ?? {};
      if (!urlSpan || !/^http:\/\//i.test(text.slice(urlSpan.start, urlSpan.start + 7))) return [];
      const address = addressOf(url);
      if (!address || fieldsNamed(request, 'authorization').length === 0 || isPrivate(address.host)) return [];
      return [{ exchange, span: urlSpan }];
    }),
};

function isPrivate(host: string): boolean {
  return isLocal(host) || !host.includes('.') || /^(?:10|127|172|192)\.|\.(?:local|internal|lan|svc)$/.test(host);
}
