/**
 * The first refusals of a Windows login, then success for the same request: nothing is broken.
 *
 *     GET / HTTP/1.1      401, WWW-Authenticate: Negotiate
 *     GET / HTTP/1.1      200
 *
 * In the log of IIS: `401 2 5`, `401 1 2148074254`, `200 0 0` for one address.
 */
import { isSuccess } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const WINDOWS = /^(?:negotiate|ntlm|kerberos)$/i;

export const windowsHandshakeCompleted: Rule = {
  id: 'windows-handshake-completed',
  find: ({ exchanges, challenges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      if (response?.status !== 401 || request?.url === undefined) return [];
      const asked = challenges[exchange]?.some(({ challenge }) => WINDOWS.test(challenge.scheme));
      const logged = response.win32Status !== undefined && (response.subStatus === 1 || response.subStatus === 2);
      if (!asked && !logged) return [];
      const later = exchanges
        .slice(exchange + 1, exchange + 21)
        .find(
          ({ request: next, response: answer }) =>
            next?.url === request.url && next?.method === request.method && answer?.status !== 401,
        );
      if (!later || !isSuccess(later)) return [];
      return [{ exchange, span: response.statusSpan ?? response.span }];
    }),
};
