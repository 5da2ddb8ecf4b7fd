/**
 * A login is sent, and the server fails (500) in place of accepting or refusing it. Some fail so when they cannot read
 * what they check the login with.
 *
 *     $ curl -i -u bob:open-sesame https://example.com/private/
 *     HTTP/1.1 500 Internal Server Error
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const loginMeetsServerError: Rule = {
  id: 'login-meets-server-error',
  find: ({ exchanges, failing }) => {
    const { request, response } = exchanges[failing ?? -1] ?? {};
    if (response?.status !== 500 || fieldsNamed(request, 'authorization').length === 0) return [];
    return [{ exchange: failing, span: response.statusSpan ?? response.span }];
  },
};
