/**
 * The words say that a password alone is not taken because a second factor is on, or that a token must take its place:
 *
 *     Basic authentication is disabled when 2FA is activated
 */
import { says } from '../../kinds/says.ts';

const FACTOR =
  '(?:2fa|mfa|tfa|totp|webauthn|passkeys?|2-?sv|(?:two|2|multi)[- ]?(?:factor|step)(?: (?:auth\\w{0,12}|verification))?|zwei[- ]?faktor\\w{0,20}|doble factor|double authentification|verificación en dos pasos)';
const LOGIN =
  '(?:basic[- ]?(?:http )?(?:auth\\w{0,12}|login)|passwords?|user ?names?|regular login|password[- ](?:login|auth\\w{0,12}))';
const OFF =
  "(?:disabled|not (?:be )?(?:allowed|possible|supported|permitted|accepted|work\\w{0,3})|n['’]t (?:work|allowed|possible|supported)|unsupported|unavailable|blocked|rejected|refused|forbidden|no longer)";
const BAD =
  "(?:401|403|fail\\w{0,3}|denied|refused|rejected|invalid|incorrect|n['’]t (?:work|log|connect|sync|authenticate)\\w{0,8}|no longer|stopped|can ?not|unable|fehl\\w{1,6}|geht nicht|funktioniert nicht|ne (?:marche|fonctionne)|no funciona|unauthori[sz]ed)";
const SINCE = '(?:since|after|once|as soon as|when|because|seit|seitdem|sobald|nachdem|nach|depuis|desde|when I)';
const TOKEN =
  '(?:personal access|api|application|app|access|app[- ]specific|application[- ]specific)[- ](?:tokens?|passwords?)';

export const saysPasswordOffBySecondFactor = says(
  'says-password-off-by-second-factor',
  [
    `\\b${LOGIN}\\b[^\\n]{0,60}?\\b${OFF}\\b[^\\n]{0,60}?\\b${FACTOR}\\b`,
    `\\b${FACTOR}\\b[^\\n]{0,60}?\\b${LOGIN}\\b[^\\n]{0,40}?\\b${OFF}\\b`,
    `\\b${FACTOR}\\b[^\\n]{0,80}?\\b(?:use|need|needs|must|have to|create|generate|requires?)\\b[^\\n]{0,30}?\\b${TOKEN}`,
    `\\b${SINCE}\\b[^\\n]{0,40}?\\b${FACTOR}\\b[^\\n]{0,80}?\\b${BAD}\\b`,
    `\\b${BAD}\\b[^\\n]{0,60}?\\b${SINCE}\\b[^\\n]{0,40}?\\b${FACTOR}\\b`,
    '\\bplease use (?:an? )?(?:personal access|access|api) tokens? (?:to|for|as|when)\\b',
    `\\b(?:only|if|for) (?:\\w{1,12} ){0,3}?(?:users?|accounts?|members) (?:with|that have|who have|having|has)\\b[^\\n]{0,20}?\\b${FACTOR}\\b`,
    `\\bworks?\\b[^\\n]{0,40}?\\b(?:without|w/o) ${FACTOR}\\b`,
    `\\b(?:account|user)s? (?:has|have|uses?|is using|with)\\b[^\\n]{0,20}?\\b${FACTOR}\\b[^\\n]{0,80}?\\b(?:works? in (?:the|a|my) browser|web (?:login|ui|interface) (?:works|is fine|ok))`,
  ],
  /\bcodes? (?:is|was|are) (?:incorrect|invalid|wrong|expired)|\bEOTP\b|invalid (?:otp|totp|2fa|mfa) |\bclock\b|\bnpm\b/i,
);
