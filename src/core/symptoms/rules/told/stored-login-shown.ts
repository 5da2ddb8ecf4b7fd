/**
 * What is refused was read from where a program keeps logins: a keyring, a file of its own, a cache.
 *
 *     Reading credentials from ~/.cache/player/credentials.json
 *     Login failed: bad credentials
 */
import { besideRefusal } from '../../facts/refusal-words.ts';
import { tells } from '../../kinds/tells.ts';

export const storedLoginShown = besideRefusal(
  tells(
    'stored-login-shown',
    [
      '\\b(?:using|re-?using|us(?:es|ed)|load(?:ed|ing)|read(?:ing)?|found|restor(?:ed|ing)|re-?connecting(?: with)?|trying to re-?use)\\b[^\\n]{0,12}? (?:with )?(?:saved|stored|cached|existing|remembered|kept|previous) (?:\\w{1,12} )?(?:tokens?|credentials?|log-?ins?|sessions?|passwords?|auth)\\b',
      '\\b(?:credentials?|tokens?|log-?in) (?:file|cache)\\b[^\\n]{0,60}? found\\b|\\b(?:reading|loaded|using|loading) (?:the )?(?:credentials?|tokens?|auth_token|login) (?:file )?from (?!(?:the )?(?:env|config|request|header|cookie|query|stdin))["\'`]?[~/$%.\\w][^\\n]{0,80}',
      '\\b(?:saved|stored|cached|remembered) (?:credentials?|passwords?|tokens?|log-?in|session)\\b[^\\n.]{0,40}?\\b(?:no longer|not accepted|invalid|rejected|refused|wrong|expired|not valid|incorrect|do(?:es)? not work|fail(?:s|ed))\\b',
      '\\b(?:keychain|keyring|credential manager|kwallet|secret service) (?:item|entry|credentials?|password|login)\\b|\\busing (?:the )?credentials (?:of|for) (?:the )?(?:active |default )?(?:account|user|profile)\\b',
      '\\b(?:previous |saved )?session (?:was |has been )?(?:restored|loaded|resumed) from (?:disk|file|cache|storage|the last)\\b|\\b(?:please |to )re-pair(?:ing)?\\b|\\bpaired with an? (?:old|other|different|former)\\b|\\.subversion[/\\\\]auth\\b',
      '\\b(?:from|in|with|reading|getting|while reading) (?:the )?(?:[\\w-]{1,12} )?(?:keyring|keychain|credential manager|secret service|password from keyring)\\b',
      '\\b(?:SecretService\\.Keyring|KeyringCredentialsManager|secret_service_search|gitcreds_get\\(|getGenericPassword\\(|org\\.freedesktop\\.secrets|Windows Credentials|Secure Storage|keyring\\.get_password|cmdkey /list|find-internet-password|find-generic-password)',
      // An option that names the place, and a file with its beginning.
      '\\b(?:cache|cache_?path|token_?cache(?:_?path)?|session_?(?:file|path)|token_?store|profiles_?folder|auth_?cache)["\']?[ \\t]{0,3}[:=][ \\t]{0,3}["\'`](?!redis|memory|no-|false|true|public|private|max-)(?=[^"\'`\\n]{0,60}[./~-])[\\w./~\\\\-]{2,80}["\'`]',
      '(?<!\\b(?:rm|del|mv|removed?|removing|deleted?|deleting)(?: -r?f?)?)(?:^|[\\s#"\'`(])(?:~|\\$HOME|%\\w{1,20}%|/home/\\w{1,20}|/root|/Users/\\w{1,20}|C:\\\\Users\\\\\\w{1,20})[/\\\\][\\w.@/\\\\ -]{0,80}?(?:auth|tokens?|credentials?|creds|session|oauth\\w{0,8}|login|[\\w-]{0,20}token[\\w-]{0,12})\\.(?:json|ya?ml|db|dat|pickle|toml|cache|bin)\\b',
      '(?:^|[\\s#])~[/\\\\]\\.(?!aws|kube|docker|terraform|gitconfig|git-cred|ssh|m2|config[/\\\\]pip|cargo|gem)[\\w.-]{2,30}[/\\\\]?[\\w./-]{0,40}(?:json|toml|ya?ml|ini|conf)?:? ?[{[][^\\n]{0,60}?\\b(?:api_?key|token|auth)',
      '\\bauth-source\\b|\\.authinfo\\b|\\bsecret-tool lookup\\b|\\bpass show [\\w/]|\\bkeyring get\\b|\\bauto-?reject saved password\\b|\\bAuthenticationToken\\.xml\\b|\\bremember-?me (?:cookie )?(?:signature|token)',
      '\\b(?:reading|restoring|loading|read|restore|load) (?:the |your |a )?(?:previous |saved |stored )?(?:authentication state|login state|auth state|session state|persisted (?:session|login|token)s?)\\b|\\b(?:failed|unable) to (?:restore|resume) (?:the |your |a )?(?:saved |stored |previous )?(?:log-?in|session|sign-?in)\\b',
      '\\b(?:auto(?:matic)?|silent|background)[ _-]?(?:log|sign)[ _-]?in (?:has |was )?(?:failed|rejected|refused|fails)\\b|\\btry re-?configuring (?:the )?device\\b',
      '\\b(?:token|credentials?|login) cache (?:at|in|under)\\b|\\bcached (?:[\\w-]{1,12} ){0,2}(?:secret|credentials?|password|login)\\b',
      '\\bcache_path ?= ?["\']?[\\w./~-]{2,80}|\\b(?:VaultName|SecretStore)\\b',
      '\\b(?:auto-?fill(?:ed|s)?|auto-?complet\\w{1,3}|pre-?filled)\\b[^\\n.]{0,30}?\\b(?:old|wrong|previous|former) (?:\\w{1,12} )?(?:password|login|credentials)\\b|\\bcredentials that were used to connect to\\b|~/\\.vault-token\\b',
      '\\b(?:tokens?|credentials?|log-?in|session) (?:stored |saved |kept )?(?:in|at|under) ["\'`]?(?:~|\\$HOME|%APPDATA%|/home/\\w{1,20})[/\\\\]|\\bstored (?:session|token|login) is from\\b',
      '\\b(?:cat|ls|type|dir|less)(?: -\\w{1,6}){0,2} ["\']?(?:~|\\$HOME|%\\w{1,20}%|/home/\\w{1,20}|/root)[/\\\\][\\w./\\\\-]{0,60}?(?:rc|tk\\.csv|credentials?\\w{0,12}(?:\\.\\w{2,5})?|tokens?(?:\\.\\w{2,5})?|sessions?\\.\\w{2,5}|auth\\.json|pinniped/?|docker-config\\.json|hosts\\.yml)\\b',
    ],
    /\b(?:not|never|no|could not|cannot|unable|failed) (?:\w{1,10} ){0,2}(?:saved|stored|cached|found|read|load)|cookie|github\.com|gh auth|\(keyring\)|in keyring|npmrc|netrc|bashrc|zshrc|service.?account|\.env\b|\bif\b/i,
  ),
);
