/**
 * SameSite=None counts only together with Secure; without it browsers refuse the cookie:
 *
 *     Set-Cookie: session=…; SameSite=None
 */

import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieNoneWithoutSecure: Rule = {
  id: 'cookie-none-without-secure',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ response }, exchange) =>
      setCookies(response)
        .filter(({ sameSite, secure }) => sameSite === 'none' && !secure)
        .map(({ field }) => ({ exchange, span: field.span })),
    ),
};
