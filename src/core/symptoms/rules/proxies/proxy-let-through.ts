/**
 * The proxy opened the tunnel, so the 401 inside it comes from the site, and the proxy's login is not the matter:
 *
 *     > CONNECT example.com:443 HTTP/1.1
 *     < HTTP/1.1 200 Connection established
 *     > GET / HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 */
import { isSuccess } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const proxyLetThrough: Rule = {
  id: 'proxy-let-through',
  find: ({ exchanges, failing }) => {
    const refused = failing === null ? undefined : exchanges[failing];
    if (refused?.response?.status !== 401 || refused.tunnel) return [];
    return exchanges
      .slice(0, failing ?? 0)
      .flatMap((one, exchange) =>
        one.tunnel && one.response && isSuccess(one)
          ? [{ exchange, span: one.response.statusSpan ?? one.response.span }]
          : [],
      );
  },
};
