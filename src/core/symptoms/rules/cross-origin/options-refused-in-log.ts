/**
 * A log shows OPTIONS refused. Its lines hold no fields, but hardly anything else than a preflight uses the method:
 *
 *     192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "OPTIONS /api/me HTTP/1.1" 401 179 "https://app.example.com/" "Mozilla/5.0"
 */
import { isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const optionsRefusedInLog: Rule = {
  id: 'options-refused-in-log',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { request, response } = one;
      if (request?.method?.toUpperCase() !== 'OPTIONS' || request.complete || !response || !isRefusal(one)) return [];
      return [{ exchange, span: response.statusSpan ?? response.span }];
    }),
};
