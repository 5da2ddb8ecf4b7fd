/**
 * Code writes the scheme DPoP and no field for the proof:
 *
 *     headers: { Authorization: `DPoP ${token}` }
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SCHEME =
  /["'`]authorization["'`]?\]?\s{0,3}[:,=]\s{0,3}f?["'`]DPoP (?=["'`${<%])|\bauthorization:\s{0,3}f?["'`]DPoP (?=["'`${<%])/dgi;
/** The field of the proof, or something that makes it. */
const PROOF = /["'`]DPoP["'`]\s{0,3}[\]:,=]|(?:^|[{,\s])DPoP\s{0,3}:|proof|ath\b|htu\b|nonce/im;

export const dpopSchemeWithoutProof: Rule = {
  id: 'dpop-scheme-without-proof',
  find: (input) => (PROOF.test(writtenText(input)) ? [] : places(input, SCHEME).slice(0, 1)),
};
