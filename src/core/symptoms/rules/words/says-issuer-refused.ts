/**
 * The words say that the issuer is not one that is trusted:
 *
 *     untrusted issuer https://id.example.com/
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysIssuerRefused = says(
  'says-issuer-refused',
  [
    '\\b(?:iss|issuer)\\b[^\\n]{0,60}?\\b(?:but|while|whereas)\\b[^\\n]{0,30}?\\b(?:expects?|expected|uses?|wants?|configured|has|is)\\b',
    '\\btrailing slash(?:es)?\\b[^\\n]{0,20}?\\b(?:iss|issuer)\\b',
    '\\b(?:iss|issuer)(?: claim| url)?\\b[^\\n]{0,20}?\\btrailing slash\\b',
    `\\biss(?:uer)?s?\\b(?! certificate|":"http)[^\\n]{0,80}?\\b${UNFIT}`,
    `${UNFIT_BEFORE}[ _-]?(?:\\w{1,20} ){0,2}["'\`(]?iss(?:uer)?s?\\b(?! certificate)`,
    '\\bno (?:auth\\w{0,12} |identity |oidc |jwt )?(?:provider|issuer|tenant|realm|authority)s? (?:was |is )?(?:found|configured|registered|matches|matching)\\b[^\\n]{0,24}?\\b(?:tokens?|jwt|issuer|iss)\\b|\\b(?:iss|issuer)\\b[^\\n]{1,60}? (?:vs\\.?|!==?|<>|≠) ',
    '\\b(?:INVALID|WRONG|BAD|UNEXPECTED|MISSING|UNKNOWN|INCORRECT|MISMATCHED|UNTRUSTED)_(?:\\w{2,10}_)?ISS(?:UER)?\\b|\\bISS(?:UER)?_(?:CLAIM_)?(?:INVALID|MISMATCH|NOT_\\w{3,12}|MISSING|ERROR|WRONG|UNKNOWN|UNTRUSTED)\\b|\\b(?:invalid|wrong|bad|unexpected|untrusted|unknown|incorrect)_(?:\\w{2,10}_)?iss(?:uer)?\\b|\\b(?:TOKEN|JWT)_ISS(?:UER)?\\b(?! {0,2}[=:])|\\b(?:unauthori[sz]ed|disallowed|unsupported)_issuer\\b|\\b(?:Invalid|Wrong|Unknown|Untrusted|Incorrect|Unexpected)Iss(?:uer)?(?:Error|Exception|Claim|$)|["\'`(]?\\biss(?:uer)?\\b["\'`)]? not satisfied\\b|\\bclaim["\'`]?\\s{0,2}[:=]\\s{0,2}["\'`]iss["\'`]',
    '\\b(?:issued|minted|signed|made) by (?:an?other|a different|the wrong|an? (?:un(?:known|trusted|expected))|some other) (?:issuer|realm|tenant|provider|authority|idp|server|identity provider)\\b|\\b(?:issuer|Aussteller)\\b[^\\n]{0,24}?\\b(?:ungültig|falsch|stimmt nicht|invalide|incorrect\\w|no válido|inválido)\\b',
    '\\bnot issued by the (?:given|expected|right) issuers?\\b|\\bJWTNotInIssuer\\b|\\bexpected issuer ["\'`][^\\n]{1,160}?,? got\\b',
  ],
  /certificate|\bssl\b|\btls\b|NullInjector|Injection|\bNG0\d/i,
);
