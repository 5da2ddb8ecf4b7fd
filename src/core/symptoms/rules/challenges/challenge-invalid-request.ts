/**
 * The request for the token's sake is malformed: a parameter twice, two ways at once, none (RFC 6750 section 3.1):
 *
 *     HTTP/1.1 400 Bad Request
 *     WWW-Authenticate: Bearer error="invalid_request", error_description="Token in header and query"
 */
import { challengeError } from '../../kinds/challenge-error.ts';
import type { Rule } from '../../rule.ts';

export const challengeInvalidRequest: Rule = challengeError(
  'challenge-invalid-request',
  ['bearer', 'dpop'],
  'invalid_request',
);
