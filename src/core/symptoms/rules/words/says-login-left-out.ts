/**
 * The words say that the login is gone behind a redirect:
 *
 *     requests drops the Authorization header after the redirect
 */
import { LOST } from '../../kinds/lost.ts';
import { says } from '../../kinds/says.ts';

const REDIRECT = '\\bredirect(?:s|ed|ing|ion|ions)?\\b';
const REDIRECT_OR_STATUS = '\\b(?:redirect(?:s|ed|ing|ion|ions)?|30[12378])\\b';
const LOGIN = '\\b(?:authori[sz]ation|auth|credentials?|tokens?|headers?)\\b';

export const saysLoginLeftOut = says(
  'says-login-left-out',
  [
    `${REDIRECT}[^\\n]{0,100}?\\b${LOST}\\b[^\\n]{0,40}?${LOGIN}`,
    `${REDIRECT}[^\\n]{0,80}?${LOGIN}[^\\n]{0,40}?\\b${LOST}`,
    `\\b${LOST}\\b[^\\n]{0,40}?${LOGIN}[^\\n]{0,80}?${REDIRECT_OR_STATUS}`,
    `${LOGIN}[^\\n]{0,40}?${LOST}\\b[^\\n]{0,80}?${REDIRECT_OR_STATUS}`,
  ],
  /redirect_?ur[il]|log-?in page|sign-?in page/i,
);
