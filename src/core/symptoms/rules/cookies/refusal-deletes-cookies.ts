/**
 * A refusal takes the cookies of the session away again, so what came with the request was no session that it knows:
 *
 *     HTTP/1.1 401 Unauthorized
 *     Set-Cookie: __Host-session=; Max-Age=0
 */
import { isRefusal } from '../../facts/messages.ts';
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

/** Of networks in front, of the page's looks, and what Apache Shiro takes away at every failed login. */
const KEPT_APART = /^(?:__cf|cf_|_ga|AWSALB)|^(?:rememberMe|lang|locale|theme|flash)$/;

export const refusalDeletesCookies: Rule = {
  id: 'refusal-deletes-cookies',
  find: ({ exchanges }) =>
    exchanges.flatMap((one, exchange) =>
      isRefusal(one)
        ? setCookies(one.response)
            .filter(({ removes, name }) => removes && !KEPT_APART.test(name))
            .slice(0, 2)
            .map(({ field }) => ({ exchange, span: field.span }))
        : [],
    ),
};
