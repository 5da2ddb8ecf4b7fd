/**
 * The words say that a kind of hash is not known.
 *
 *     unsupported password hash type
 */
import { says } from '../../kinds/says.ts';

export const hashKindUnsupported = says(
  'hash-kind-unsupported',
  [
    '\\b(?:unsupported|unknown|unrecogni[sz]ed|invalid|unhandled|illegal) (?:password |htpasswd |passwd |user |encoded )?(?:hash(?:ing|ed)?|encryption|crypt|digest)(?: (?:type|kind|format|algorithm|method|scheme|prefix|function|string|version|password))?\\b(?! of)',
    "\\b(?:bcrypt|apr1|argon2(?:id|i)?|yescrypt|sha-?512-?crypt|sha-?256-?crypt|md5-?crypt)\\b[^\\n]{0,40}?\\b(?:not supported|unsupported|isn[\\'’]t supported|not (?:yet )?implemented|no support|does not work|doesn[\\'’]t work|not recogni[sz]ed|not working)\\b",
    '\\b(?:only|just) (?:supports?|accepts?|understands?|works with|allows?|takes?) (?:bcrypt|apr1|md5|sha-?1|sha|argon2(?:id)?|crypt)\\b',
    '\\b(?:password|passwd|credentials?) hash (?:is |was |has an? |format )?(?:invalid|malformed|unknown|unsupported|not (?:valid|supported|recogni[sz]ed))\\b',
    '\\bhash(?:es)?\\b[^\\n]{0,30}?\\bnot (?:be )?(?:accepted|supported|understood|recogni[sz]ed)\\b',
    '\\b(?:supported|accepted)\\b[^\\n]{0,20}?\\b(?:but|except)\\b[^\\n]{0,12}?\\b(?:md5|bcrypt|apr1|argon2\\w{0,2}|sha-?\\d{1,3}|crypt)\\b',
    '\\bhash (?:could not be|can ?not be|was not) (?:identified|recogni[sz]ed|parsed|verified)\\b',
  ],
  /commit|sha256:|checksum|certificate|integrity|torrent|git |nonce|digest algorithm|signature|caddy|authentication[.]hashes/i,
);
