/**
 * An earlier answer of the same host set a cookie, and the refused request leaves it out:
 *
 *     POST /login     204, Set-Cookie: session=…
 *     GET /me         401   (no Cookie)
 */
import { cookiesLeftOut } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieSetButNotSent: Rule = {
  id: 'cookie-set-but-not-sent',
  find: (input) =>
    cookiesLeftOut(input).flatMap(({ exchange, cookies }) =>
      cookies.slice(0, 1).map(({ field }) => ({ exchange, span: field.span })),
    ),
};
