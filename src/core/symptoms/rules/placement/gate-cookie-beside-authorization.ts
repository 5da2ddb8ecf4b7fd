/**
 * The request has the cookie of a login page in front of the application, and a login of its own, and is refused:
 *
 *     > Cookie: authelia_session=fake
 *     > Authorization: Token fake
 *     < HTTP/2 302
 */
import { fieldValue, firstField } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const GATE =
  /(?:^|[;\s])(?:authelia_session|_oauth2_proxy(?:_\d+)?|authentik_proxy\w{0,40}|CF_Authorization|_forward_auth|pomerium\w{0,20})=/i;

/** A capture can hold thousands. */
const MOST = 200;

export const gateCookieBesideAuthorization: Rule = {
  id: 'gate-cookie-beside-authorization',
  find: (input) =>
    input.exchanges.slice(0, MOST).flatMap(({ request, response }, exchange) => {
      const cookie = firstField(request, 'cookie');
      const sent = fieldValue(request, 'authorization');
      const status = response?.status ?? 401;
      const refused = status === 401 || status === 403 || (status >= 300 && status < 400);
      if (!cookie || !sent || !refused || !GATE.test(cookie.value)) return [];
      return [{ exchange, span: cookie.valueSpan }];
    }),
};
