/** Tokens bound to a key, and the proof of it. Here: the rules that an answer alone can show. */
import type { Rule } from '../../rule.ts';
import { proofAddressDiffers } from './proof-address-differs.ts';
import { saysDpop } from './says-dpop.ts';
import { saysDpopProofMissing } from './says-dpop-proof-missing.ts';

export const dpopRules: readonly Rule[] = [saysDpopProofMissing, saysDpop, proofAddressDiffers];
