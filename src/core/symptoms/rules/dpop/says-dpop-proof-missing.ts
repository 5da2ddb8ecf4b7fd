/**
 * The words say that a request came without the DPoP proof that the server wants:
 *
 *     a DPoP header is required for this client
 */
import { says } from '../../kinds/says.ts';

const ABSENT = '(?:missing|required|absent|empty|not (?:provided|found|present|supplied|sent|included|given))';
const PROOF = 'DPoP(?:[ -]?(?:proof|token|JWT|HTTP))*(?:[ -]?headers?)?';

export const saysDpopProofMissing = says(
  'says-dpop-proof-missing',
  [
    `\\b${PROOF}["'\`”’]?(?:,)? (?:is |was |are )?${ABSENT}\\b`,
    `\\b(?:missing|no|without(?: an?)?|requires?(?: an?)?|required|expected(?: an?)?|lacks?(?: an?)?|must (?:contain|include|use|have)(?: an?)?)[: ]{1,2}(?:valid )?["'\`“‘]?${PROOF}\\b(?! nonce)`,
    '\\bdpop[_-](?:proof[_-])?(?:required|missing)\\b|\\bmissing[_-]dpop\\b',
  ],
  /nonce/i,
);
