/**
 * A token arrived and was refused (RFC 6750 section 3.1):
 *
 *     WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
 */
import { challengeError } from '../challenge-error.ts';
import type { Rule } from '../rule.ts';

export const challengeInvalidToken: Rule = challengeError(
  'challenge-invalid-token',
  ['bearer', 'dpop'],
  'invalid_token',
);
