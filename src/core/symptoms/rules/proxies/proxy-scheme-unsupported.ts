/**
 * The proxy takes Windows logins only, which many programs cannot do:
 *
 *     HTTP/1.1 407 Proxy Authentication Required
 *     Proxy-Authenticate: Negotiate
 *     Proxy-Authenticate: NTLM
 */
import type { Rule } from '../../rule.ts';

export const proxySchemeUnsupported: Rule = {
  id: 'proxy-scheme-unsupported',
  find: ({ challenges }) =>
    challenges.flatMap((seen, exchange) => {
      const [first, ...rest] = seen.filter(({ from }) => from === 'proxy');
      if (!first || [first, ...rest].some(({ challenge }) => !/^(?:negotiate|ntlm|kerberos)$/i.test(challenge.scheme)))
        return [];
      return [{ exchange, span: first.span }];
    }),
};
