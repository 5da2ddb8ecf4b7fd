/**
 * The request shows no credential, and the challenge asks for a Bearer token without a reason: the ordinary first
 * answer.
 *
 *     > GET /me HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Bearer
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import { showsNone } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const bareBearerChallengeNothingSent: Rule = {
  id: 'bare-bearer-challenge-nothing-sent',
  find: (input) =>
    challengesOfFailure(
      input,
      (seen, { request, response }) =>
        response?.status === 401 &&
        isScheme(seen, 'bearer') &&
        !seen.challenge.params.has('error') &&
        showsNone(request),
    ).map(({ exchange, span }) => ({ exchange, span })),
};
