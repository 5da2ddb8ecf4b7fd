/**
 * A token arrived and was refused (RFC 6750 section 3.1):
 *
 *     WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
 */

import { isScheme, paramSightings } from '../../facts/matter.ts';
import { saysAbsent } from '../../kinds/challenge-error.ts';
import type { Rule } from '../../rule.ts';

export const challengeInvalidToken: Rule = {
  id: 'challenge-invalid-token',
  find: (input) =>
    paramSightings(
      input,
      ['error'],
      (error, seen) =>
        isScheme(seen, 'bearer', 'dpop') && error.toLowerCase() === 'invalid_token' && !saysAbsent(seen.challenge),
    ),
};
