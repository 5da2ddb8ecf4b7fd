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
    '\\bnot issued by the (?:given|expected|right) issuers?\\b|\\bJWTNotInIssuer\\b|\\bexpected issuer ["\'`][^\\n]{1,160}?,? got\\b',
  ],
  /certificate|\bssl\b|\btls\b/i,
);
