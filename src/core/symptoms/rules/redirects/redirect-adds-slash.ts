/**
 * A redirect whose address is the same path with a slash, whatever came behind it. The exchange may be the last shown:
 *
 *     HTTP/1.1 307 Temporary Redirect
 *     Location: https://api.example.com/v1/items/
 */
import { addressOf } from '../../../http/address.ts';
import { fieldsNamed } from '../../../http/exchange.ts';
import { differsBySlash } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const redirectAddsSlash: Rule = {
  id: 'redirect-adds-slash',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      const status = response?.status ?? 0;
      const location = fieldsNamed(response, 'location')[0];
      if (status < 301 || status > 308 || !location) return [];
      const source = addressOf(request?.url);
      const target = addressOf(location.value, request?.url);
      return source && target && differsBySlash(source, target) ? [{ exchange, span: location.valueSpan }] : [];
    }),
};
