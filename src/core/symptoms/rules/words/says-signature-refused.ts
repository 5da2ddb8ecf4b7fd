/**
 * The words say that the signature of a token does not verify:
 *
 *     Token Signature could not be verified.
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysSignatureRefused = says(
  'says-signature-refused',
  [
    '\\bdifferent (?:jwt[ _]secrets?|signing[ _]?keys?|secret[ _]keys?)\\b',
    '\\b(?:jwt[ _]secret|signing[ _]key|secret[ _]key)s?\\b[^\\n]{0,24}?\\b(?:differs?|differ from|mismatch\\w*|not the same|different|is not shared|regenerated)\\b',
    '\\b(?:[RPE]S|HS)(?:256|384|512)\\b[^\\n]{0,40}?\\b(?:checked|verified|validated|instead of|but|expects?)\\b[^\\n]{0,30}?\\b(?:[RPE]S|HS)(?:256|384|512)\\b',
    '\\bsecret\\b[^\\n]{0,20}?\\b(?:regenerated|random|generated|changes)\\b[^\\n]{0,12}?\\b(?:each|every|after|at|on) (?:\\w{1,8} )?(?:restart|start|deploy\\w*|boot)\\b',
    `\\bsignatures?\\b(?! key)[^\\n]{0,50}?\\b${UNFIT}`,
    `${UNFIT_BEFORE}[ _-]?(?:token |jwt )?signature\\b`,
    '\\bsignature[_-](?:invalid|error|mismatch|verification_failed)\\b|\\bsigned (?:with|by) (?:an?other|a different|different|the wrong|a wrong) (?:secret|key)\\b',
    '\\bfail(?:ed|s|ure)? (?:\\w{1,12} ){0,2}signature (?:validation|verification|check)\\b',
    '\\berror decoding signature\\b|\\bsignature_error\\b|\\berror verifying (?:the )?(?:jwt |token )?signature\\b|\\btoken failed verification against\\b|\\b(?:Invalid|Bad)\\w{2,12}Signature(?:Exception|Error)\\b',
    '\\b(?:unexpected|invalid|wrong|unsupported|bad) (?:jwt )?signing (?:method|algorithm)\\b|\\bkey is of invalid type\\b',
    '\\b(?:jwt|token) algorithm mismatch\\b|\\bmatch the one defined in the JWT\\b|\\bAlgorithmMismatchException\\b',
    '\\b(?:Error\\(|ErrorKind::|JwtError: )InvalidAlgorithm\\b|\\bKey for the [A-Z]{2}\\d{3} algorithm must be\\b',
    '\\b(?:crypto/(?:rsa|ecdsa)|ed25519): verification error\\b',
  ],
  /certificate|client assertion|AADSTS|webhook|token is malformed|number of segments|\bgpg\b|\bapt\b|calculated|amz|SignatureDoesNotMatch|package|following signatures|NO_PUBKEY|\bgems?\b|Gem::|\bboot\b|\bFIDO\b|webauthn|\b(?:function|method|call|type|class|operator) signatures?\b|signatures? (?:of|for) (?:the )?(?:function|method|class)/i,
);
