/**
 * The answer asks for an API key, and a Bearer token was sent:
 *
 *     > Authorization: Bearer fake-key
 *     < WWW-Authenticate: ApiKey
 */
import { isScheme } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const bearerSentThoughKeyAsked: Rule = {
  id: 'bearer-sent-though-key-asked',
  find: (input) =>
    inRequests(input)
      .filter(({ exchange, scheme }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return (
          scheme === 'bearer' && asked.length > 0 && asked.every((seen) => isScheme(seen, 'apikey', 'api-key', 'key'))
        );
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
