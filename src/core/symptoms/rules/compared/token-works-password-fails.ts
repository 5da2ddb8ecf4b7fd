/**
 * Somebody tells that the password is refused, and a token in its place is taken:
 *
 *     401 with user:password, works with an API token
 */
import { tells } from '../../kinds/tells.ts';

const TOKEN =
  '(?:an? |the |my )?(?:api[ -]?tokens?|tokens?|pat|personal access tokens?|app(?:lication)?[ -](?:specific )?passwords?|api[ -]?keys?)';
const FAILS = "(?:401|403|fails?|failed|refused|not work\\w{0,3}|n['’]t work|denied|rejected|unauthori[sz]ed)";
const WORKS = '(?:works?|worked|fine|ok|succeeds?)';

export const tokenWorksPasswordFails = tells('token-works-password-fails', [
  `\\bpassword\\b[^\\n]{0,50}?\\b${FAILS}\\b[^\\n]{0,50}?\\b${WORKS} (?:\\w{1,8} )?(?:with|using|when using|via) ${TOKEN}\\b`,
  `\\b${FAILS}\\b[^\\n]{0,30}?\\bpassword\\b[^\\n]{0,50}?\\b${WORKS} (?:\\w{1,8} )?(?:with|using|when using|via) ${TOKEN}\\b`,
  `\\b(?:with|using) ${TOKEN} (?:instead of|rather than|in place of) (?:the |my |a )?password\\b[^\\n]{0,20}?\\b${WORKS}\\b`,
  `\\b${WORKS}\\b[^\\n.]{0,20}?\\b(?:with|using|after using|when using) ${TOKEN} (?:instead of|rather than|in place of|as) (?:the |my |a )?password\\b`,
]);
