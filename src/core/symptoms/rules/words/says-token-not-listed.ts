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
  ],
  /\b(?:in|from) (?:the )?(?:request|headers?|cookies?|url|query|env\w*|config\w*|local ?storage|secrets? manager|keychain)\b|csrf|jwt token|TokenStorage|\bprops\b|\bif\b|refresh|\bhref\b|public key|signing|ssh|private key|user token not found/i,
);
