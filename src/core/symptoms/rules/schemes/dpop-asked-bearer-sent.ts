/**
 * The answer asks for DPoP alone, and a Bearer token was sent:
 *
 *     > Authorization: Bearer fake-token
 *     < WWW-Authenticate: DPoP algs="ES256"
 */
import { isScheme } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const dpopAskedBearerSent: Rule = {
  id: 'dpop-asked-bearer-sent',
  find: (input) =>
    inRequests(input)
      .filter(({ exchange, scheme }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return scheme === 'bearer' && asked.length > 0 && asked.every((seen) => isScheme(seen, 'dpop'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
