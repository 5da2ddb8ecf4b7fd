/**
 * The server keeps a list of tokens or keys, and this one is not on it (any more):
 *
 *     {"status":"error","details":"token-not-found"}
 */
import { says } from '../../kinds/says.ts';

export const saysTokenNotListed = says(
  'says-token-not-listed',
  [
    '\\b(?:access[ _-]?)?token (?:is |was )?not (?:found )?in (?:the |our )?(?:session list|redis|database|db|mysql|whitelist|allow-?list)\\b',
    '\\b(?:access|auth|session|api)[ _-]?token(?:[ _-]was)?[ _-]not[ _-]found\\b|\\btoken[_-]not[_-]found\\b',
    '\\b(?:access token|api key) (?:could not be found|was not found)\\b|\\b(?:access token|token|api key|key) (?:no longer exists|is not registered|has been deleted)\\b',
    '\\bnot existing (?:user |access |session )?(?:token|key)\\b|\\bno (?:user|account|session) (?:found )?(?:for|with) (?:this|that|the) (?:access |api |auth )?(?:token|key)\\b',
    '\\b(?:acl|access|api|auth|session|user|upload|bot|specified|personal access) (?:token|key)(?: specified| provided| supplied| given)? (?:is |was )?not found\\b|\\btoken (?:specified|provided|supplied|given) (?:is |was )?not found\\b',
    '\\b(?:ApiKey|AccessKey|AccessKeyId|AccessToken|AuthToken|ApiToken|AclToken)(?:Not|\\.Not)Found\\w{0,10}\\b|\\b(?:API_KEY|ACCESS_KEY|ACCESS_TOKEN|API_TOKEN|AUTH_TOKEN|TOKEN)_(?:NOT_FOUND|DOES_NOT_EXIST|DELETED|UNKNOWN)\\b',
    "\\b(?:api key|access key|access token|auth token|api token|secret) (?:does not|doesn['’]t|no longer) exists?\\b|\\b(?:api key|access key|access token|token) (?:is |was )?(?:already )?deleted\\b",
    '"(?:message|msg|error|detail)" ?: ?"(?:api )?key not found\\.?"',
  ],
  /\b(?:in|from) (?:the )?(?:request|headers?|cookies?|url|query|env\w*|config\w*|local ?storage|secrets? manager|keychain)\b|csrf|jwt token|TokenStorage|\bprops\b|\bif\b|refresh|\bhref\b|public key|signing|ssh|private key|user token not found/i,
);
