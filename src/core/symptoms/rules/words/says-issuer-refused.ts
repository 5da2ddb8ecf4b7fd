/**
 * The words say that the issuer is not one that is trusted:
 *
 *     untrusted issuer https://id.example.com/
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysIssuerRefused = says(
  'says-issuer-refused',
  [
    `\\biss(?:uer)?s?\\b(?! certificate)[^\\n]{0,80}?\\b${UNFIT}`,
    `${UNFIT_BEFORE}[ _-]?(?:\\w{1,20} ){0,2}["'\`(]?iss(?:uer)?s?\\b(?! certificate)`,
    '\\bnot issued by the (?:given|expected|right) issuers?\\b|\\bJWTNotInIssuer\\b',
  ],
  /certificate|\bssl\b|\btls\b/i,
);
