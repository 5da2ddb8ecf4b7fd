/**
 * The client answers Negotiate or NTLM and is asked again, without end:
 *
 *     > Authorization: Negotiate YII…
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Negotiate
 *
 * One 401 with NTLM's second message (`TlRMTVNTUAACAAAA`) is a step of the handshake and does not count.
 */
import { loginScheme } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const windowsLoginRepeated: Rule = {
  id: 'windows-login-repeated',
  find: ({ exchanges, challenges, failing }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      if (response?.status !== 401 || exchange !== failing) return [];
      const scheme = loginScheme(request);
      if (scheme !== 'negotiate' && scheme !== 'ntlm') return [];
      const asked = challenges[exchange] ?? [];
      if (asked.some(({ challenge }) => challenge.token68 !== null)) return [];
      const [again] = asked.filter(({ challenge }) => /^(?:negotiate|ntlm)$/i.test(challenge.scheme));
      return again ? [{ exchange, span: again.span }] : [];
    }),
};
