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
    '\\b(?:jwt|signing|token|secret)[ _](?:secret[ _])?key (?:was |has been |got |is )?(?:changed|rotated|replaced|different) (?:between|after|on|with|since|across|in|during)\\b|\\b[A-Z]{0,12}_?(?:JWT_SECRET|SECRET_KEY|TOKEN_SECRET)\\b (?:was |has been |got )?(?:changed|rotated|replaced)\\b',
    '\\bsigned (?:with|by|using) (?:the |an? )?(?:[\\w-]{1,16} )?key [\\w-]{1,20},?[^\\n]{0,24}?\\b(?:verifier|server|api|backend|gateway|checks?|it)\\b[^\\n]{0,16}?\\b(?:knows|has|uses|expects|trusts)\\b',
    '\\b[\\w-]{0,20}(?:auth|shared|jwt|hmac|cookie|token)[\\w-]{0,10}[-_ ](?:secret|key) (?:differs?|is different|does(?:n.t| not) match|is not the same)\\b|\\bpublic key\\b[^\\n]{0,40}?\\b(?:old|other|wrong|another|different|previous) (?:key ?)?pair\\b|\\bMessage(?:Encryptor|Verifier)::Invalid\\w{5,12}',
    // A code of authentication in place of a signature, and a header that holds one.
    `\\b(?:hmac|mac (?=verif|valid|check|authent|mismatch|is invalid|invalid|does))s?\\b(?! address)[^\\n]{0,30}?\\b(?:verification|validation|check|authentication)?\\b[^\\n]{0,12}?\\b${UNFIT}`,
    `${UNFIT_BEFORE}[ _-]?(?:\\w{1,12} )?hmac\\b|\\b(?:Mac|Hmac)(?:Verification|Mismatch)\\w{0,10}(?:Error|Exception)\\b|\\bmessage authentication (?:code )?(?:failed|mismatch|invalid)\\b`,
    `\\b(?:x-(?:verify|checksum|sign|hash|digest|signature)|verify|sign|signature|checksum(?= header| param))\\b["'\`]? (?:header|value|param\\w{0,6}|field)\\b[^\\n]{0,16}?\\b${UNFIT}`,
    `\\b(?:wrong|invalid|bad|error|incorrect|illegal)[ _-]?(?:sign|sig|(?:request|param\\w{0,6}|api)[ _]checksum)\\b(?![ -]?(?:in|up|on|ing|ed|out|al|of)\\b)|\\b(?:sign|sig|(?:request|param\\w{0,6}|api)[ _]checksum)[ _-]?(?:error|invalid|wrong|incorrect|mismatch|check fail\\w{0,3})\\b`,
    '\\b(?:INVALID|BAD|WRONG|INCORRECT|MISMATCHED|INCOMPLETE)_?SIGN(?:ATURE)?\\b|\\bSIGN(?:ATURE)?_?(?:INVALID|MISMATCH|ERROR|INCORRECT|FAILED|NOT_VALID|VERIFICATION_FAILED)\\b|\\b(?:Incomplete|Mismatched|Unverified)Signature\\b',
    '\\b(?:wrong|bad|untrusted|unverified|forged) (?:jwt|json web token)\\b|\\b(?:account )?jwt (?:is )?not valid\\b',
    '\\b(?:jwt|token)\\b[^\\n]{0,30}?\\b(?:not|cannot be|could not be|failed to be) (?:verified|authenticated) (?:with|by|using|against)\\b[^\\n]{0,24}?\\b(?:key|secret)\\b',
    '\\b(?:public key|vapid\\w{0,3}|key ?pair|pk)[ _]?(?:hash)?[ _]?mismatch\\b|\\bVapidPkHashMismatch\\b|\\bdo(?:es)? not correspond to the credentials used\\b|\\b(?:invalid|mismatched|wrong) public/private key pair\\b|\\bprivate key (?:does not|doesn.t) match\\b',
    '\\bwrong key is being used\\b|\\bsigned with (?:a |the |an )?(?:other|unknown|wrong|old|previous|different)\\b[^\\n]{0,12}?\\b(?:key|secret)\\b',
    '(?:签名|验签)[^\\n]{0,6}?(?:错误|失败|不正确|无效|不匹配)|\\b(?:ungültige|falsche) Signatur\\b|\\bSignatur\\b[^\\n]{0,16}?\\b(?:ungültig|falsch)|\\bsignature\\b[^\\n]{0,12}?\\b(?:invalide|incorrecte|non valide)\\b|\\bfirma\\b[^\\n]{0,16}?\\b(?:inválida|incorrecta|no es válida|non valida)\\b|\\bgeçersiz imza\\b|\\bassinatura\\b[^\\n]{0,12}?\\binválida\\b',
    '(?:saml|idp)\\w{0,12}\\b[^\\n]{0,60}?\\bfingerprint mismatch\\b',
    '\\bfail(?:ed|s|ure)? (?:\\w{1,12} ){0,2}signature (?:validation|verification|check)\\b',
    '\\berror decoding signature\\b|\\bsignature_error\\b|\\berror verifying (?:the )?(?:jwt |token )?signature\\b|\\btoken failed verification against\\b|\\b(?:Invalid|Bad)\\w{2,12}Signature(?:Exception|Error)\\b',
    '\\b(?:unexpected|invalid|wrong|unsupported|bad) (?:jwt )?signing (?:method|algorithm)\\b|\\bkey is of invalid type\\b',
    '\\b(?:jwt|token) algorithm mismatch\\b|\\bmatch the one defined in the JWT\\b|\\bAlgorithmMismatchException\\b',
    '\\b(?:Error\\(|ErrorKind::|JwtError: )InvalidAlgorithm\\b|\\bKey for the [A-Z]{2}\\d{3} algorithm must be\\b',
    '\\b(?:crypto/(?:rsa|ecdsa)|ed25519): verification error\\b',
  ],
  /certificate|\bapk\b|\b(?:TLS|SSL) record|client assertion|AADSTS|webhook|token is malformed|number of segments|\bgpg\b|\bapt\b|calculated|amz|SignatureDoesNotMatch|package|following signatures|NO_PUBKEY|\bgems?\b|Gem::|\bboot\b|\bFIDO\b|webauthn|\b(?:function|method|call|type|class|operator) signatures?\b|signatures? (?:of|for) (?:the )?(?:function|method|class)/i,
);
