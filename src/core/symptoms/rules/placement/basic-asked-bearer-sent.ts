/**
 * The answer asks for Basic alone, and a Bearer token was sent: it is another layer that answers, or another API.
 *
 *     > Authorization: Bearer fake-token
 *     < WWW-Authenticate: Basic realm="Restricted"
 */
import { isScheme } from '../../facts/matter.ts';
import { sentThoughOnlyAsked } from '../../facts/schemes-in-text.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicAskedBearerSent: Rule = {
  id: 'basic-asked-bearer-sent',
  find: (input) => [
    ...inRequests(input)
      .filter(({ exchange, scheme }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return scheme === 'bearer' && asked.length > 0 && asked.every((seen) => isScheme(seen, 'basic'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
    ...sentThoughOnlyAsked(input, 'bearer', ['basic']),
  ],
};
