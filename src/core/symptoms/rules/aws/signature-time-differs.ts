/**
 * The time in a signed request and the server's Date differ by more than five minutes:
 *
 *     > X-Ms-Date: Tue, 24 Nov 2026 08:00:00 GMT
 *     < HTTP/1.1 403 Forbidden
 *     < Date: Tue, 24 Nov 2026 09:10:00 GMT
 */
import { fieldValue, firstField, isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const ALLOWED = 5 * 60_000;

export const signatureTimeDiffers: Rule = {
  id: 'signature-time-differs',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const sent = firstField(one.request, 'x-ms-date', 'x-goog-date', 'x-date', 'date');
      const server = Date.parse(fieldValue(one.response, 'date') ?? '');
      if (!sent || !isRefusal(one)) return [];
      return Math.abs(server - Date.parse(sent.value)) > ALLOWED ? [{ exchange, span: sent.valueSpan }] : [];
    }),
};
