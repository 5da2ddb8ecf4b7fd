/**
 * The refusal tells to wait, or that no request is left: a limit, not a wrong login.
 *
 *     HTTP/1.1 401 Unauthorized
 *     Retry-After: 900
 */
import { firstField, isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const refusalCountsRequests: Rule = {
  id: 'refusal-counts-requests',
  find: ({ exchanges, failing }) => {
    const one = failing === null ? undefined : exchanges[failing];
    if (!one || !isRefusal(one)) return [];
    const wait = firstField(one.response, 'retry-after');
    const left = firstField(one.response, 'x-ratelimit-remaining', 'ratelimit-remaining', 'x-rate-limit-remaining');
    const policy = firstField(one.response, 'ratelimit');
    const field =
      wait ??
      (left && /^\s*0\s*$/.test(left.value) ? left : undefined) ??
      (policy && /(?:remaining|r)\s*=\s*0\b/i.test(policy.value) ? policy : undefined);
    return field ? [{ exchange: failing, span: field.span }] : [];
  },
};
