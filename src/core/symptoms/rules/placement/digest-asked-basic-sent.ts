/**
 * The server offers Digest alone, and Basic was sent:
 *
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     < WWW-Authenticate: Digest realm="x", nonce="fake-nonce"
 */
import { isScheme } from '../../facts/matter.ts';
import { sentThoughOnlyAsked } from '../../facts/schemes-in-text.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const digestAskedBasicSent: Rule = {
  id: 'digest-asked-basic-sent',
  find: (input) => [
    ...inRequests(input)
      .filter(({ exchange, scheme }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return scheme === 'basic' && asked.length > 0 && asked.every((seen) => isScheme(seen, 'digest'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
    ...sentThoughOnlyAsked(input, 'basic', ['digest']),
  ],
};
