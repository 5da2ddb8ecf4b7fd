/**
 * Somebody gives git the password of the account, and it is refused though it is right:
 *
 *     git push asks for username and password, the password is correct, authentication failed
 */
import { tells } from '../../kinds/tells.ts';

const GIT = '\\bgit (?:push|pull|clone|fetch|remote|ls-remote|submodule)\\b';
const RIGHT = '(?:correct|right|valid|proper|same|my|github|account)';
const LOGIN = '(?:user ?name|password|passphrase|credentials|login)';
const REFUSED =
  "(?:fail\\w{0,4}|invalid|denied|wrong|incorrect|reject\\w{0,3}|refus\\w{0,3}|not accept\\w{0,3}|n['’]t work|40[13]|error)";

export const gitPasswordTried = tells(
  'git-password-tried',
  [
    `${GIT}[^\\n]{0,160}?\\b${REFUSED}\\b[^\\n]{0,80}?\\b${RIGHT}\\b[^\\n]{0,20}?\\b${LOGIN}\\b`,
    `${GIT}[^\\n]{0,120}?\\b${RIGHT}\\b[^\\n]{0,20}?\\b${LOGIN}\\b[^\\n]{0,80}?\\b${REFUSED}\\b`,
    `\\b${RIGHT} (?:user ?name and )?password\\b[^\\n]{0,80}?\\b${REFUSED}\\b[^\\n]{0,60}?${GIT}`,
    `${GIT}[^\\n]{0,80}?\\b(?:asks?|prompts?|asking|prompting|asked|prompted)\\b[^\\n]{0,40}?\\b(?:user ?name|password)\\b[^\\n]{0,160}?\\b${REFUSED}\\b`,
    `\\b(?:my )?(?:github|gitlab|bitbucket) (?:account )?password\\b[^\\n]{0,80}?\\b${REFUSED}\\b`,
  ],
  /\btokens?\b|\bPAT\b|\bssh\b|app password/i,
);
