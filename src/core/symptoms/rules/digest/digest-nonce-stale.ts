/**
 * The user and password were right, the nonce was old, and the client did not go on (RFC 7616 section 3.3):
 *
 *     < WWW-Authenticate: Digest realm="x", nonce="fake-nonce-2", stale=true
 */
import { isScheme, paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const digestNonceStale: Rule = {
  id: 'digest-nonce-stale',
  find: (input) => paramSightings(input, ['stale'], (stale, seen) => isScheme(seen, 'digest') && /^true$/i.test(stale)),
};
