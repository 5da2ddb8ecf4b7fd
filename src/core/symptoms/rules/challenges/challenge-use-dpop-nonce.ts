/**
 * The server wants a nonce of its own in the proof (RFC 9449 section 9):
 *
 *     WWW-Authenticate: DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"
 */
import { challengeError } from '../../kinds/challenge-error.ts';
import type { Rule } from '../../rule.ts';

export const challengeUseDpopNonce: Rule = challengeError(
  'challenge-use-dpop-nonce',
  ['dpop', 'bearer'],
  'use_dpop_nonce',
);
