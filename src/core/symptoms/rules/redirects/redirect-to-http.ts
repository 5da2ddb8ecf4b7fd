/**
 * An address on https is answered with a redirect to http. The application does not know that TLS ends in front of it:
 *
 *     > GET /v1/items  (https)
 *     < HTTP/1.1 307 Temporary Redirect
 *     < Location: http://api.example.com/v1/items/
 */
import { addressOf } from '../../../http/address.ts';
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const redirectToHttp: Rule = {
  id: 'redirect-to-http',
  find: ({ exchanges, failing }) =>
    failing === null
      ? []
      : exchanges.flatMap(({ request, response }, exchange) => {
          const location = fieldsNamed(response, 'location')[0];
          if (!location) return [];
          const source = addressOf(request?.url);
          const target = addressOf(location.value);
          if (
            source?.scheme !== 'https' ||
            target?.scheme !== 'http' ||
            source.host !== target.host ||
            target.port !== '80'
          )
            return [];
          return [{ exchange, span: location.valueSpan }];
        }),
};
