/**
 * A challenge, the answer to it, and success: the 401 was the server's question, not a failure.
 *
 *     > GET /private HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Digest …
 *     > Authorization: Digest …
 *     < HTTP/1.1 200 OK
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { isSuccess } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const handshakeCompleted: Rule = {
  id: 'handshake-completed',
  find: ({ exchanges, challenges, failing }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      if (exchange === failing || response?.status !== 401 || request?.url === undefined) return [];
      if (challenges[exchange]?.length === 0) return [];
      const answered = exchanges
        .slice(exchange + 1, exchange + 21)
        .some(
          (later) =>
            isSuccess(later) &&
            later.request?.url === request.url &&
            later.request?.method === request.method &&
            fieldsNamed(later.request, 'authorization').length > 0,
        );
      return answered ? [{ exchange, span: response.statusSpan ?? response.span }] : [];
    }),
};
