import type { Rule } from '../../rule.ts';
import { dpopBoundTokenAsBearer } from './dpop-bound-token-as-bearer.ts';
import { dpopProofForAnotherRequest } from './dpop-proof-for-another-request.ts';
import { dpopTokenWithoutProof } from './dpop-token-without-proof.ts';
import { saysDpop } from './says-dpop.ts';
import { saysDpopProofMissing } from './says-dpop-proof-missing.ts';

export const dpopRules: readonly Rule[] = [
  dpopBoundTokenAsBearer,
  dpopProofForAnotherRequest,
  dpopTokenWithoutProof,
  saysDpopProofMissing,
  saysDpop,
];
