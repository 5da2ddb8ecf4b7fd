/**
 * Digest is the only scheme on offer, and no Digest credentials were sent:
 *
 *     < WWW-Authenticate: Digest realm="x", nonce="fake-nonce", qop="auth"
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const digestOnlyOffered: Rule = {
  id: 'digest-only-offered',
  find: (input) =>
    challengesOfFailure(
      input,
      (seen, { exchange, request, challenges }) =>
        challenges.every((one) => isScheme(one, 'digest')) &&
        seen === challenges[0] &&
        request !== undefined &&
        !inRequests(input).some((sent) => sent.exchange === exchange && sent.scheme === 'digest'),
    ).map(({ exchange, span }) => ({ exchange, span })),
};
