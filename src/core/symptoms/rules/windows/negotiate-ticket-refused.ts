/**
 * The client sends a Kerberos ticket, and the server refuses it without another step: it cannot use the ticket
 * (RFC 4178 section 4.2: a token that is not NTLM begins with an ASN.1 tag, in Base64 `YI` or `oY`).
 *
 *     > Authorization: Negotiate YII…
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Negotiate
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const negotiateTicketRefused: Rule = {
  id: 'negotiate-ticket-refused',
  find: (input) =>
    inRequests(input)
      .filter(({ exchange, scheme, rest }) => {
        const isTicket = scheme === 'negotiate' && /^(?:YI|oY)/.test(rest);
        const isRefused = exchange === input.failing && input.exchanges[exchange ?? -1]?.response?.status === 401;
        const asked = input.challenges[exchange ?? -1] ?? [];
        return isTicket && isRefused && asked.every(({ challenge }) => challenge.token68 === null);
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
