import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'behind', paste: 'Error: the DPoP header is required', marks: ['DPoP header is required'] },
  { name: 'before', paste: '{"error":"missing DPoP proof"}', marks: ['missing DPoP proof'] },
  { name: 'a code', paste: '{"error":"dpop_required"}', marks: ['dpop_required'] },
  { name: 'a nonce', paste: 'The DPoP proof is missing a nonce', marks: [] },
  { name: 'a claim', paste: 'the ath claim of the DPoP proof is wrong', marks: [] },
];
