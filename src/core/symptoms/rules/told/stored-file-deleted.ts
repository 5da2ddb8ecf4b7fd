/**
 * Somebody deleted the file or store where a tool keeps its login, and it worked.
 *
 *     rm ~/.config/fake/token.json and it works again
 */
import { tells } from '../../kinds/tells.ts';

const DELETED =
  '(?:delet(?:e|ed|es|ing)|remov(?:e|ed|es|ing)|renam(?:e|ed|ing)|clear(?:ed|ing|s)?|wip(?:e|ed|ing)|eras(?:e|ed|ing)|mov(?:ed|ing)|rm(?: -r?f)?|del|mv|purg(?:e|ed|ing)|reset(?:ting)?)';
/** `config.json` and `.git-credentials` have a rule of their own. */
const STORE =
  '(?:[\\w.~/\\\\%-]{0,60}(?:auth|tokens?|token_v2|credentials?|creds|session|oauth_creds|login)\\.(?:json|ya?ml|db|dat|pickle|txt|toml|cache|bin)|[\\w.~/\\\\%-]{0,60}(?:\\.docker[/\\\\]config\\.json|CredentialProvider|msal_token_cache|\\.subversion[/\\\\]auth|\\.azure|\\.aws[/\\\\]sso|SessionTokenCache|\\.IdentityService|oauth_creds|mcp-auth|\\.config[/\\\\]\\w{1,20})\\w{0,20}\\b|(?:the |my |its |old |all |saved |stored |cached |tokens? |auth |credentials? |login ){0,4}(?:token|auth|credentials?|login|msal|oauth|session token) (?:cache|file|store|folder|entry|entries)|(?:the |my |its |old |all ){0,3}(?:stored|saved|cached) (?:tokens?|credentials?|logins?|sessions?)|(?:the |its |an? |old |from |entry |in ){0,4}(?:keychain|keyring|credential manager)(?: entry| item)?)';
const HELPS =
  '(?:fix(?:e[sd])?|help(?:s|ed)|solve[sd]|resolve[sd]|cure[sd]|did it|did the trick|works?|worked|working|gone|asks? (?:me )?again|prompts? (?:me )?again)';

export const storedFileDeleted = tells(
  'stored-file-deleted',
  [
    `\\b${DELETED}[ \\t]+["'\`]?(?:the )?(?:\\w{1,20} )?${STORE}[^\\n]{0,70}?\\b${HELPS}\\b`,
    `\\b${HELPS}\\b[^\\n.]{0,24}?\\b(?:by|after|once|when|if|is to|was to|to)\\b[^\\n.]{0,16}?\\b${DELETED}[ \\t]+["'\`]?${STORE}`,
    // `Saved Passwords > remove helped`.
    `\\b(?:saved|stored) (?:passwords?|logins?|credentials?)\\b[^\\n]{0,30}?\\b${DELETED}\\b[^\\n]{0,40}?\\b${HELPS}\\b`,
  ],
  /\b(?:did ?n.t|does ?n.t|not|no) (?:\w{1,10} )?(?:help|fix|solve|resolve|work|luck|effect)|\bsame (?:error|issue|problem|result)\b|cookie|local ?storage/i,
);
