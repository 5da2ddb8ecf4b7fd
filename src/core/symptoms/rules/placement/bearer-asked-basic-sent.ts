/**
 * The answer asks for a Bearer token alone, and a user and password were sent:
 *
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     < WWW-Authenticate: Bearer realm="registry"
 */
import { isScheme } from '../../facts/matter.ts';
import { sentThoughOnlyAsked } from '../../facts/schemes-in-text.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const bearerAskedBasicSent: Rule = {
  id: 'bearer-asked-basic-sent',
  find: (input) => [
    ...inRequests(input)
      .filter(({ exchange, scheme }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return scheme === 'basic' && asked.length > 0 && asked.every((seen) => isScheme(seen, 'bearer', 'dpop'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
    ...sentThoughOnlyAsked(input, 'basic', ['bearer', 'dpop']),
  ],
};
