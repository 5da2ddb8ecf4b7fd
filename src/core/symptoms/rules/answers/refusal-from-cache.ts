/**
 * The refusal was kept by a cache, so the server may not have been asked at all:
 *
 *     HTTP/1.1 401 Unauthorized
 *     Age: 312
 *     X-Cache: HIT
 */
import { fieldValue, firstField, isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const refusalFromCache: Rule = {
  id: 'refusal-from-cache',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { response } = one;
      if (!isRefusal(one) || response?.status === 407) return [];
      const age = Number(fieldValue(response, 'age'));
      const hit = firstField(
        response,
        'x-cache',
        'cf-cache-status',
        'x-cache-status',
        'x-vercel-cache',
        'cache-status',
      );
      const field = hit && /\bhit\b(?!=\?0)/i.test(hit.value) ? hit : age > 0 ? firstField(response, 'age') : undefined;
      return field ? [{ exchange, span: field.span }] : [];
    }),
};
