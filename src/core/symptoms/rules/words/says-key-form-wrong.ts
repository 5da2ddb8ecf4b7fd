/**
 * The words say that a key or token has not the form that such keys have, so it is not whole, or something else:
 *
 *     Invalid API key format
 *     API key must start with "fk_"
 */
import { says } from '../../kinds/says.ts';

const THING =
  '(?:(?:project |account )?(?:api|access|secret|auth|licen[sc]e|personal access|project|service|bot)[ _-]?(?:key|token)|key|secret|apikey)';
const FORM = '(?:format|prefix|length)';

export const saysKeyFormWrong = says(
  'says-key-form-wrong',
  [
    `\\b(?:invalid|incorrect|wrong|bad|unexpected|unrecogni[sz]ed) ${THING}(?:['’]s)? ${FORM}\\b`,
    `\\b(?:invalid|incorrect|wrong|bad|unexpected|unrecogni[sz]ed) ${FORM} (?:of|for) (?:the |your |this )?${THING}\\b`,
    `\\b${THING} ${FORM} (?:is |was )?(?:invalid|incorrect|wrong|not (?:valid|recogni[sz]ed|supported))\\b`,
    `\\b${THING} (?:has|have|had) (?:an? )?(?:invalid|incorrect|wrong|unexpected) ${FORM}\\b`,
    `\\b(?:key|token|secret)s? (?:must|should|needs? to|has to) (?:start|begin) with\\b(?! an? (?:letter|slash))`,
    `\\b(?:key|token|secret)\\b[^\\n]{0,20}?\\b(?:must|should|needs? to|has to) (?:be|have) (?:exactly )?\\d{2,3} (?:characters|chars|hex digits)`,
    `\\b(?:key|token|secret) (?:does(?:n.t| not)) (?:start|begin) with\\b`,
  ],
  /\bAES\b|\bcipher|\bencrypt|authorization header|bearer|header (?:must|should)|\bjwt\b|x-token format|public key|private key|pem\b|ssh|date|response format|primary key|\b(?:invalid|wrong|bad) key length|\b(?:redis|cache|s3|object|label|annotation|property|row|partition) keys?\b/i,
);
