/**
 * Somebody tells that a field with an underscore in its name does not arrive, as nginx and others drop it without a word:
 *
 *     the header auth_token never arrives behind nginx
 */
import { tells } from '../../kinds/tells.ts';

const NAME =
  '[`"\']?(?:\\w{1,20}_)?(?:key|token|auth|api|user|session|secret|access|client|tenant)(?:_\\w{1,20}){1,3}[`"\']?';
const LOST = "(?:never|not|n['’]t|missing|lost|stripped|empty|dropped|removed|ignored|undefined|null|gone)";

export const underscoreFieldLost = tells(
  'underscore-field-lost',
  [
    `\\bheaders? (?:called |named )?(?<![\\w-])${NAME}(?![\\w-])[^\\n.]{0,30}?\\b${LOST}\\b`,
    `(?<![\\w-])${NAME} headers?\\b[^\\n.]{0,30}?\\b${LOST}\\b`,
    '\\bheaders? (?:\\w{1,12} ){0,3}?(?:with|containing|that (?:has|have|contains?)) (?:an? )?underscores?\\b|\\bunderscores?_in_headers\\b',
  ],
  /proxy_set_header|access_token=/i,
);
