/**
 * A 401 without a challenge, which RFC 9110 section 15.5.2 forbids:
 *
 *     HTTP/1.1 401 Unauthorized
 *     Content-Type: application/json
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const wwwAuthenticateMissing: Rule = {
  id: 'www-authenticate-missing',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ response }, exchange) => {
      if (response?.status !== 401 || !response.complete || response.fields.length === 0) return [];
      if (fieldsNamed(response, 'www-authenticate').length > 0) return [];
      return [{ exchange, span: response.statusSpan ?? response.span }];
    }),
};
