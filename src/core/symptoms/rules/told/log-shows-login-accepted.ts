/**
 * The log says that the login was good, and the answer is a refusal all the same.
 *
 *     the log shows that the token was validated, but I get 401
 */
import { tells } from '../../kinds/tells.ts';

export const logShowsLoginAccepted = tells('log-shows-login-accepted', [
  '\\b(?:logs?|logging|trace|traces|debug output|console|insights)\\b[^\\n]{0,80}?\\b(?:token|jwt|user|login|authentication)\\b[^\\n]{0,60}?\\b(?:valid|validated|decoded|parsed|authenticated|authorized|accepted|successful(?:ly)?|succeeded|fine)\\b[^\\n]{0,80}?\\b(?:but|yet|still|however|afterwards)\\b',
  '\\b(?:token|jwt|user|login)\\b[^\\n]{0,40}?\\b(?:successfully|correctly) (?:validated|authenticated|decoded|verified|parsed)\\b[^\\n]{0,80}?\\b(?:but|yet|still|however|afterwards)\\b[^\\n]{0,60}?\\b(?:40[13]|unauthori[sz]ed|forbidden|challenge\\w*)\\b',
]);
