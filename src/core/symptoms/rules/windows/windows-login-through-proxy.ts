/**
 * A Windows login, which belongs to one connection, goes through a proxy:
 *
 *     > Authorization: NTLM TlRM…
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: NTLM
 *     < Via: 1.1 proxy.example.com
 */
import { firstField } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const SIGNS = ['via', 'x-cache', 'x-forwarded-for', 'x-envoy-upstream-service-time', 'x-varnish', 'cf-ray'] as const;

export const windowsLoginThroughProxy: Rule = {
  id: 'windows-login-through-proxy',
  find: ({ exchanges, challenges, failing }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      if (exchange !== failing || response?.status !== 401) return [];
      const windows = challenges[exchange]?.some(({ challenge }) => /^(?:negotiate|ntlm)$/i.test(challenge.scheme));
      const sign = firstField(response, ...SIGNS) ?? firstField(request, 'proxy-connection', 'via', 'x-forwarded-for');
      return windows && sign ? [{ exchange, span: sign.span }] : [];
    }),
};
