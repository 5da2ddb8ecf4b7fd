/**
 * SameSite=None counts only together with Secure; without it browsers refuse the cookie:
 *
 *     Set-Cookie: session=…; SameSite=None
 */

import type { Rule } from '../../rule.ts';
import { setCookies } from '../../set-cookie.ts';

export const cookieNoneWithoutSecure: Rule = {
  id: 'cookie-none-without-secure',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ response }, exchange) =>
      setCookies(response)
        .filter(({ sameSite, secure }) => sameSite === 'none' && !secure)
        .map(({ field }) => ({ exchange, span: field.span })),
    ),
};
