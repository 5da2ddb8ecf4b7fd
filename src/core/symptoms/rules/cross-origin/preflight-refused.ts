/**
 * The question that a browser sends before a call to another origin is itself asked for a login. It never carries one:
 *
 *     OPTIONS /api/me HTTP/1.1
 *     Origin: https://app.example.com
 *     Access-Control-Request-Method: GET
 *
 *     HTTP/1.1 401 Unauthorized
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const preflightRefused: Rule = {
  id: 'preflight-refused',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { request, response } = one;
      if (request?.method?.toUpperCase() !== 'OPTIONS' || !response || !isRefusal(one)) return [];
      if (fieldsNamed(request, 'access-control-request-method').length === 0) return [];
      return [{ exchange, span: response.statusSpan ?? response.span }];
    }),
};
