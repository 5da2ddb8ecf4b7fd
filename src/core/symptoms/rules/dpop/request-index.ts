/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { dpopBindingShown } from './dpop-binding-shown.ts';
import { dpopBoundTokenAsBearer } from './dpop-bound-token-as-bearer.ts';
import { dpopProofForAnotherRequest } from './dpop-proof-for-another-request.ts';
import { dpopSchemeWithoutProof } from './dpop-scheme-without-proof.ts';
import { dpopTokenWithoutProof } from './dpop-token-without-proof.ts';

export const dpopRequestRules: readonly Rule[] = [
  dpopBindingShown,
  dpopBoundTokenAsBearer,
  dpopProofForAnotherRequest,
  dpopSchemeWithoutProof,
  dpopTokenWithoutProof,
];
