/**
 * Somebody tells which rights a token has, and that the call needs others:
 *
 *     the token only has read:user, the call needs repo
 */
import { tells } from '../../kinds/tells.ts';

const TOKEN = '(?:tokens?|api key|key|pat|(?:github|gitlab|slack|oauth) app|service account|credentials?|integration)';
const FORGOT = '\\b(?:forgot|forgotten|missed)\\b[^\\n.]{0,24}?\\b';
/** Files have such too, so a line must speak of what is held. */
const RIGHTS = '(?:permissions?|rights?|check ?box)';
const HOLDER = '(?:tokens?|keys?|pat)';

export const tokenHasOnly = tells('token-has-only', [
  `\\b${TOKEN}\\b[^\\n.]{0,20}?\\b(?:only (?:has|have|had|got|carries|contains|includes|with)|(?:has|have|had|got|with) only)\\b[^\\n]{0,60}?\\b(?:needs?|needed|requires?|required|missing|must have|wants?)\\b`,
  `\\b${TOKEN}\\b[^\\n.]{0,40}?\\bread[- ]only\\b[^\\n]{0,60}?\\b(?:write|needs?|requires?|post|put|push|create|update|delete)\\b`,
  `${FORGOT}scopes?\\b`,
  `${FORGOT}${RIGHTS}\\b[^\\n.]{0,40}?\\b${HOLDER}\\b`,
  `${FORGOT}${HOLDER}\\b[^\\n.]{0,16}?\\b${RIGHTS}\\b`,
  `\\b${HOLDER}\\b[^\\n]{0,60}?${FORGOT}${RIGHTS}\\b`,
  `\\b(?:tick(?:ed|ing)?|check(?:ed|ing)?|select(?:ed|ing)?|enabl(?:ed?|ing)|add(?:ed|ing)|grant(?:ed|ing))\\b[^\\n.]{0,30}?\\b(?:scopes?|permissions?)\\b(?! (?:of|on|for) (?:the |my |this )?(?:file|folder|director|script))[^\\n.]{0,30}?\\b(?:works?|worked|fixed|fixes|solved|solves|helped)\\b`,
]);
