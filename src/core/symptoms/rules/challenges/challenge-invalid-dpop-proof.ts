/**
 * The proof itself is refused (RFC 9449 section 7.1):
 *
 *     WWW-Authenticate: DPoP error="invalid_dpop_proof", algs="ES256"
 */
import { challengeError } from '../../kinds/challenge-error.ts';
import type { Rule } from '../../rule.ts';

export const challengeInvalidDpopProof: Rule = challengeError(
  'challenge-invalid-dpop-proof',
  ['dpop', 'bearer'],
  'invalid_dpop_proof',
);
