/**
 * A script calls another origin, is refused, and its request carries neither a cookie nor another login:
 *
 *     Origin: https://app.example.com
 *     Sec-Fetch-Site: same-site
 *     (no Cookie, no Authorization)
 *
 *     HTTP/1.1 401 Unauthorized
 */
import { carriesLogin, isCrossOrigin, isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const cookieNotSentCrossOrigin: Rule = {
  id: 'cookie-not-sent-cross-origin',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { request } = one;
      if (!request?.complete || !isRefusal(one) || !isCrossOrigin(request) || carriesLogin(request)) return [];
      if (request.method?.toUpperCase() === 'OPTIONS') return [];
      const field = request.fields.find(({ name }) => /^(?:sec-fetch-site|origin)$/i.test(name));
      return [{ exchange, span: field?.span ?? request.span }];
    }),
};
