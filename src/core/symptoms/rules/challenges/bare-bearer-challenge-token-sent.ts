/**
 * A token was sent, and the challenge gives no reason. A server that finds no token leaves the reason out (RFC 6750
 * section 3.1), so the token may not have arrived:
 *
 *     > Authorization: Bearer fake-token
 *     < WWW-Authenticate: Bearer realm="api"
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const bareBearerChallengeTokenSent: Rule = {
  id: 'bare-bearer-challenge-token-sent',
  find: (input) =>
    challengesOfFailure(
      input,
      (seen, { exchange }) =>
        isScheme(seen, 'bearer') &&
        !seen.challenge.params.has('error') &&
        inRequests(input).some((sent) => sent.exchange === exchange && sent.scheme === 'bearer' && sent.rest !== ''),
    ).map(({ exchange, span }) => ({ exchange, span })),
};
