/**
 * A browser names CORS, and a trace shows that the server refuses OPTIONS, whatever fields the trace leaves out:
 *
 *     No 'Access-Control-Allow-Origin' header is present on the requested resource.
 *     > OPTIONS /api HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { isRefusal } from '../../facts/messages.ts';
import { writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BROWSER =
  /\bAccess-Control-Allow-Origin\b|\bblocked by CORS\b|\bcross-origin request blocked\b|\bis (?:therefore )?not allowed access\b|\bcors (?:error|policy|fail)|\bpreflight\b/i;

export const optionsRefusedBesideCors: Rule = {
  id: 'options-refused-beside-cors',
  find: (input) => {
    if (!BROWSER.test(writtenText(input))) return [];
    return input.exchanges.flatMap((one, exchange) => {
      const { request, response } = one;
      if (request?.method?.toUpperCase() !== 'OPTIONS' || !request.complete || !response || !isRefusal(one)) return [];
      // With the field of a preflight another rule is sure of it; with a login it was none.
      if (['access-control-request-method', 'authorization'].some((name) => fieldsNamed(request, name).length > 0)) {
        return [];
      }
      return [{ exchange, span: response.statusSpan ?? response.span }];
    });
  },
};
