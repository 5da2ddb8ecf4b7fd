import type { Rule } from '../../rule.ts';
import { saysDpop } from './says-dpop.ts';
import { saysDpopProofMissing } from './says-dpop-proof-missing.ts';

export const dpopRules: readonly Rule[] = [saysDpopProofMissing, saysDpop];
