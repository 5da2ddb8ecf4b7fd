/**
 * The scheme DPoP without the field DPoP, which holds the proof (RFC 9449 section 7.1):
 *
 *     > Authorization: DPoP fake-token
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const dpopTokenWithoutProof: Rule = {
  id: 'dpop-token-without-proof',
  find: (input) =>
    inRequests(input)
      .filter(({ exchange, scheme }) => {
        const request = exchange === null ? undefined : input.exchanges[exchange]?.request;
        return scheme === 'dpop' && request?.complete === true && fieldsNamed(request, 'dpop').length === 0;
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
