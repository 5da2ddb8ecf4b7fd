/**
 * The Digest credentials name another realm than the challenge that refuses them:
 *
 *     > Authorization: Digest username="fake", realm="Old name", nonce="n", response="0"
 *     < WWW-Authenticate: Digest realm="New name", nonce="n"
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const digestRealmDiffers: Rule = {
  id: 'digest-realm-differs',
  find: (input) =>
    inRequests(input).flatMap(({ exchange, scheme, rest, span }) => {
      const realm = scheme === 'digest' ? /\brealm="([^"\\]*)"/i.exec(rest)?.[1] : undefined;
      const asked = challengesOfFailure(
        input,
        (seen, matter) => matter.exchange === exchange && isScheme(seen, 'digest'),
      ).map(({ seen }) => seen.challenge.params.get('realm'));
      if (realm === undefined || asked.length === 0 || asked.includes(realm)) return [];
      return [{ exchange, span }];
    }),
};
