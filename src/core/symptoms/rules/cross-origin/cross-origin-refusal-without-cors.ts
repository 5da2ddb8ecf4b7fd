/**
 * A script's call to another origin is refused by an answer that lets the script read nothing, not even the status:
 *
 *     Origin: https://app.example.com
 *
 *     HTTP/1.1 401 Unauthorized
 *     (no Access-Control-Allow-Origin)
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { fieldValue, isCrossOrigin, isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const crossOriginRefusalWithoutCors: Rule = {
  id: 'cross-origin-refusal-without-cors',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { request, response } = one;
      if (!response?.complete || response.fields.length === 0 || !isRefusal(one) || !isCrossOrigin(request)) return [];
      const mode = fieldValue(request, 'sec-fetch-mode');
      if (request?.method?.toUpperCase() === 'OPTIONS' || (mode !== undefined && mode !== 'cors')) return [];
      if (mode === undefined && fieldsNamed(request, 'origin').length === 0) return [];
      if (fieldsNamed(response, 'access-control-allow-origin').length > 0) return [];
      return [{ exchange, span: response.statusSpan ?? response.span }];
    }),
};
