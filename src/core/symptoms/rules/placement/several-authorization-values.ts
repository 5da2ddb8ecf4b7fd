/**
 * Two values of Authorization in one request, of which a server reads one (RFC 9110 section 11.6.2 knows one):
 *
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     > Authorization: Bearer fake-token
 */
import { matterOf } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const severalAuthorizationValues: Rule = {
  id: 'several-authorization-values',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) => {
      const sent = inRequests(input).filter((one) => one.exchange === exchange);
      const joined = sent.filter(({ value }) =>
        /,\s{0,8}(?:bearer|basic|token|digest)[ \t]+[\w.~+/=-]{3,}$/i.test(value),
      );
      if (sent.length > 1) return sent.map(({ span }) => ({ exchange, span }));
      return request ? joined.map(({ span }) => ({ exchange, span })) : [];
    }),
};
