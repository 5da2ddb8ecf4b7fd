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
      '\\b(?:saved|stored|cached) (?:credentials?|password|tokens?|login) (?:is|are|was|were) (?:invalid|rejected|refused|wrong|expired|not valid)\\b',
      '\\b(?:from|in|with|reading|getting|while reading) (?:the )?(?:[\\w-]{1,12} )?(?:keyring|keychain|credential manager|secret service|password from keyring)\\b',
      '\\b(?:SecretService\\.Keyring|KeyringCredentialsManager|secret_service_search|gitcreds_get\\(|getGenericPassword\\(|org\\.freedesktop\\.secrets|Windows Credentials|Secure Storage|keyring\\.get_password|cmdkey /list|find-internet-password|find-generic-password)',
      '\\bcache_path ?= ?["\']?[\\w./~-]{2,80}|\\b(?:VaultName|SecretStore)\\b',
      '\\b(?:cat|ls|type|dir|less) ["\']?(?:~|\\$HOME|%\\w{1,20}%|/home/\\w{1,20}|/root)[/\\\\][\\w./\\\\-]{0,60}?(?:rc|tk\\.csv|credentials?\\w{0,12}(?:\\.\\w{2,5})?|tokens?(?:\\.\\w{2,5})?|sessions?\\.\\w{2,5}|auth\\.json|pinniped/?|docker-config\\.json|hosts\\.yml)\\b',
    ],
    /\b(?:not|never|no|could not|cannot|unable|failed) (?:\w{1,10} ){0,2}(?:saved|stored|cached|found|read|load)|cookie|github\.com|gh auth|\(keyring\)|in keyring|npmrc|netrc|bashrc|zshrc|\.env\b|\bif\b/i,
  ),
);
