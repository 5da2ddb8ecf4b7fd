/**
 * One address answers 404 without a login and succeeds with one: the 404 hides that the thing is there.
 *
 *     GET /repos/team/app                              404
 *     GET /repos/team/app   Authorization: Bearer …    200
 */
import { carriesLogin, isSuccess } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const notFoundOnlyWithoutLogin: Rule = {
  id: 'not-found-only-without-login',
  find: ({ exchanges }) => {
    const opened = new Set(
      exchanges.filter((one) => isSuccess(one) && carriesLogin(one.request)).map(({ request }) => request?.url),
    );
    return exchanges.flatMap(({ request, response }, exchange) => {
      if (response?.status !== 404 || !request?.complete || carriesLogin(request)) return [];
      return request.url !== undefined && opened.has(request.url)
        ? [{ exchange, span: response.statusSpan ?? response.span }]
        : [];
    });
  },
};
