/**
 * The token is good and its rights are too small (RFC 6750 section 3.1):
 *
 *     HTTP/1.1 403 Forbidden
 *     WWW-Authenticate: Bearer error="insufficient_scope", scope="files:write"
 */
import { challengeError } from '../../kinds/challenge-error.ts';
import type { Rule } from '../../rule.ts';

export const challengeInsufficientScope: Rule = challengeError(
  'challenge-insufficient-scope',
  ['bearer', 'dpop'],
  'insufficient_scope',
);
