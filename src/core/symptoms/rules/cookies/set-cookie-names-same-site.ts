/**
 * All that is shown is a line that sets a cookie and names `SameSite`, and not even plain http makes a browser refuse it.
 * What is left is a page in a frame or a call of another site, where such a cookie is kept back, also by old browsers:
 *
 *     Set-Cookie: session=fake; Path=/; SameSite=Lax
 */
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';
import { setCookieAlone } from './set-cookie-alone.ts';

export const setCookieNamesSameSite: Rule = {
  id: 'set-cookie-names-same-site',
  yields: 'to-any',
  find: (input) => {
    const alone = setCookieAlone.find(input);
    return alone.filter(({ exchange, span }) =>
      setCookies(input.exchanges[exchange ?? -1]?.response).some(
        ({ field, secure, sameSite, domain }) =>
          field.valueSpan.start === span.start &&
          domain === undefined &&
          sameSite !== undefined &&
          (sameSite === 'none') === secure,
      ),
    );
  },
};
