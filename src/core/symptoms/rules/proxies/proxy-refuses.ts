/**
 * The refusal is 407: it comes from a proxy on the way, which wants Proxy-Authorization.
 *
 *     HTTP/1.1 407 Proxy Authentication Required
 *     Proxy-Authenticate: Basic realm="proxy"
 */
import type { Rule } from '../../rule.ts';

export const proxyRefuses: Rule = {
  id: 'proxy-refuses',
  find: ({ exchanges, failing }) => {
    const response = failing === null ? undefined : exchanges[failing]?.response;
    return response?.status === 407 ? [{ exchange: failing, span: response.statusSpan ?? response.span }] : [];
  },
};
