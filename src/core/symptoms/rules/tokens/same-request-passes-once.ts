/**
 * One and the same request passes and is refused, with the same login and no time between: several servers answer.
 *
 *     curl -H "Authorization: Bearer $TOKEN" https://api.example.com/users
 *     HTTP/2 200
 *     curl -H "Authorization: Bearer $TOKEN" https://api.example.com/users
 *     HTTP/2 401
 */
import { fieldValue, isSuccess } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const sameRequestPassesOnce: Rule = {
  id: 'same-request-passes-once',
  find: ({ exchanges, failing }) => {
    const refused = failing === null ? undefined : exchanges[failing];
    const login = fieldValue(refused?.request, 'authorization');
    if (refused?.response?.status !== 401 || login === undefined || !/^bearer\b/i.test(login)) return [];
    const passed = exchanges.findIndex(
      (one) =>
        isSuccess(one) &&
        one.request?.url === refused.request?.url &&
        (one.request?.method ?? 'GET') === (refused.request?.method ?? 'GET') &&
        fieldValue(one.request, 'authorization') === login,
    );
    const found = exchanges[passed]?.response;
    return found ? [{ exchange: passed, span: found.statusSpan ?? found.span }] : [];
  },
};
