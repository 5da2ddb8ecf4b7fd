/**
 * The HAR's own time of the request and the answer's Date differ by more than five minutes:
 *
 *     "startedDateTime": "2026-11-24T08:00:00Z"
 *     Date: Tue, 24 Nov 2026 09:10:00 GMT
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { fieldValue, isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const ALLOWED = 5 * 60_000;

export const clientClockDiffers: Rule = {
  id: 'client-clock-differs',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { response, startedAt } = one;
      const date = fieldsNamed(response, 'date')[0];
      if (!isRefusal(one) || startedAt === undefined || !date || Number(fieldValue(response, 'age')) > 0) return [];
      const server = Date.parse(date.value);
      return Math.abs(server - startedAt) > ALLOWED ? [{ exchange, span: date.valueSpan }] : [];
    }),
};
