/**
 * The proxy's login was sent in the wrong field: 407 wants Proxy-Authorization, not Authorization.
 *
 *     > Authorization: Basic …
 *     < HTTP/1.1 407 Proxy Authentication Required
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const proxyLoginToOrigin: Rule = {
  id: 'proxy-login-to-origin',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      const sent = fieldsNamed(request, 'authorization')[0];
      if (response?.status !== 407 || !sent || fieldsNamed(request, 'proxy-authorization').length > 0) return [];
      return [{ exchange, span: sent.span }];
    }),
};
