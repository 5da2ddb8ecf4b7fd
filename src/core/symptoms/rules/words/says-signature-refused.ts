/**
 * The words say that the signature of a token does not verify:
 *
 *     Token Signature could not be verified.
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysSignatureRefused = says(
  'says-signature-refused',
  [`\\bsignatures?\\b(?! key)[^\\n]{0,50}?\\b${UNFIT}`, `${UNFIT_BEFORE}[ _-]?(?:token |jwt )?signature\\b`],
  /certificate|webhook|\bgpg\b|\bapt\b|calculated|amz|SignatureDoesNotMatch|package/i,
);
