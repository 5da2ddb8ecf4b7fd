/**
 * Somebody deleted the login that Git keeps, and Git asks again:
 *
 *     Deleted the entry git:https://git.example.com in the Credential Manager and it asked me again
 */
import { tells } from '../../kinds/tells.ts';

const DELETED = '(?:delet|remov|clear|eras|wip|reset|forg[eo]t|reject)\\w{0,4}';
const STORE =
  '(?:git:https?:\\S{1,80}|(?:the )?(?:windows )?credential manager|(?:git )?credential[- ](?:helper|store|cache)|osxkeychain|keychain access|\\.git-credentials|cmdkey|(?:git|github|gitlab|bitbucket|azure devops) (?:credentials?|logins?|entry|entries|passwords?))';
const HELPED = '(?:ask(?:s|ed)?|prompt(?:s|ed)?|fix(?:es|ed)|help(?:s|ed)|solv(?:es|ed)|works?|worked|did it|gone)';

export const gitLoginForgotten = tells(
  'git-login-forgotten',
  [
    `\\b${DELETED}\\b[^\\n.]{0,40}?(?<![\\w.])${STORE}[^\\n]{0,90}?\\b${HELPED}\\b`,
    `\\b${HELPED}\\b[^\\n.]{0,30}?\\b(?:by|after|once|when)\\b[^\\n.]{0,20}?\\b${DELETED}\\b[^\\n.]{0,40}?(?<![\\w.])${STORE}`,
  ],
  /\b(?:did ?n.t|does ?n.t|not|no) (?:\w{1,10} )?(?:help|fix|solve|work|effect)|same (?:error|issue|problem)/i,
);
