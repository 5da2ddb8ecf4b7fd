/**
 * Of a whole exchange somebody shows the line that sets a cookie, with what limits where it goes:
 *
 *     Set-Cookie: session=fake; Path=/; SameSite=Lax; Secure
 */
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

/** With more than that shown, other rules know what became of it. */
const LONGEST = 1_500;

export const setCookieAlone: Rule = {
  id: 'set-cookie-alone',
  yields: 'to-any',
  find: ({ text, exchanges }) =>
    text.length > LONGEST || exchanges.some(({ request, response }) => request?.url || response?.status)
      ? []
      : exchanges.flatMap(({ response }, exchange) =>
          setCookies(response)
            .filter(({ secure, sameSite, domain, removes }) => (secure || sameSite || domain) && !removes)
            .map(({ field }) => ({ exchange, span: field.valueSpan })),
        ),
};
