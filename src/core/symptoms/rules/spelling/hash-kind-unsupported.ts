/**
 * The words say that a kind of hash is not known.
 *
 *     unsupported password hash type
 */
import { says } from '../../kinds/says.ts';

const KIND =
  '(?:bcrypt|argon2(?:id|i)?|apr1|yescrypt|scrypt|sha-?(?:1|256|512)(?:-?crypt)?|md5(?:-?crypt)?|pbkdf2|\\$2[abxy]\\$|\\$apr1\\$)';

export const hashKindUnsupported = says(
  'hash-kind-unsupported',
  [
    '\\b(?:unsupported|unknown|unrecogni[sz]ed|invalid|unhandled|illegal) (?:password |htpasswd |passwd |user |encoded )?(?:hash(?:ing|ed)?|encryption|crypt|digest)(?: (?:type|kind|format|algorithm|method|scheme|prefix|function|string|version|password))?\\b(?! (?:of|keys?)\\b)',
    "\\b(?:bcrypt|apr1|argon2(?:id|i)?|yescrypt|sha-?512-?crypt|sha-?256-?crypt|md5-?crypt)\\b[^\\n]{0,40}?\\b(?:not supported|unsupported|isn[\\'’]t supported|not (?:yet )?implemented|no support|does not work|doesn[\\'’]t work|not recogni[sz]ed|not working)\\b",
    `\\b${KIND} (?:passwords?|hash(?:es)?|entr(?:y|ies)) (?:is|are) (?:not|no longer) (?:supported|accepted|allowed)\\b`,
    `\\b(?:encryption|hash(?:ing)?|crypt) (?:method|scheme|type|algorithm)?[ '"\`]{1,3}${KIND}['"\`]? requires the\\b`,
    '\\bcannot do SCRAM authentication\\b|\\bwrong password type\\b',
    '\\b(?:only|just) (?:supports?|accepts?|understands?|works with|allows?|takes?) (?:bcrypt|apr1|md5|sha-?1|sha|argon2(?:id)?|crypt)\\b',
    '\\b(?:password|passwd|credentials?) hash (?:is |was |has an? |format )?(?:invalid|malformed|unknown|unsupported|not (?:valid|supported|recogni[sz]ed))\\b',
    '\\bhash(?:es)?\\b[^\\n]{0,30}?\\bnot (?:be )?(?:accepted|supported|understood|recogni[sz]ed)\\b',
    '\\b(?:supported|accepted)\\b[^\\n]{0,20}?\\b(?:but|except)\\b[^\\n]{0,12}?\\b(?:md5|bcrypt|apr1|argon2\\w{0,2}|sha-?\\d{1,3}|crypt)\\b',
    `\\b(?:not|isn.t|aren.t|doesn.t look like|does not look like|expect(?:s|ed)?|must be|wanted|want|requires?|only)(?: an?| in| valid| the){0,3}[ "'\`]{1,2}${KIND}\\b[^\\n]{0,4}?(?: ?(?:hash(?:es|ed)?|format(?:ted)?|password|encoded|encrypted|digest|entry|entries|string)\\b| ?\\(|$)`,
    `(?:\\bnot (?:an? )?|\\b(?:only|must be|should be|invalid|is not|isn.t) )(?:valid )?${KIND}(?= ?$| ?[\\n.,;!(])`,
    `\\b(?:invalid|malformed|unsupported|unknown|bad|broken) ${KIND}[ -](?:hash|password|entry|string|format|digest)`,
    `\\$(?:apr1|2[abxy]|[156y]|argon2\\w{0,2})\\$ (?:hash(?:es)?|passwords?|entries) (?:is |are )?(?:not |un)(?:supported|accepted|allowed|recogni[sz]ed)`,
    '\\b(?:unknown|unsupported|invalid|unrecogni[sz]ed) (?:password )?(?:hash|crypt)\\b[^\\n]{0,20}?\\$(?:apr1|2[abxy]|[156y]|argon2)',
    `\\b(?:can ?not|unable to|can['’]t|failed to) (?:verify|parse|read|handle|process|check|decode|compare) (?:an? |the )?${KIND}`,
    `\\b(?:unknown|unsupported|invalid) (?:encryption |crypt |hashing )?(?:method|scheme|prefix|salt)[^\\n\\w$]{0,4}${KIND}`,
    '\\brequires? (?:that )?(?:password )?hash(?:es)? (?:to )?(?:start|begin) with\\b',
    '\\bhash(?:es)?\\b[^\\n]{0,20}?\\b(?:must|should|do(?:es)? not|doesn.t|need to) (?:start|begin)s? with\\b',
    '\\bhash (?:could not be|can ?not be|was not) (?:identified|recogni[sz]ed|parsed|verified)\\b',
  ],
  /commit|sha256:|checksum|certificate|integrity|torrent|git |nonce|digest algorithm|signature|caddy|authentication[.]hashes/i,
);
