/**
 * The words say that a password no longer works here, or that a token is wanted in its place:
 *
 *     Basic authentication with passwords is deprecated.
 */
import { says } from '../../kinds/says.ts';

export const saysPasswordUnsupported = says(
  'says-password-unsupported',
  [
    '\\bpasswords?\\b[^\\n]{0,60}?\\b(?:deprecated|no longer|not supported|unsupported|was removed|are removed|not allowed|not permitted|disabled)\\b',
    '\\b(?:use|using|create|generate|need|requires?)\\b[^\\n]{0,20}?\\b(?:an? )?(?:personal access|api|app|application[- ]specific|access|app[- ]specific) ?(?:token|password)s? (?:instead|in place|rather)\\b',
    '\\bapplication-specific password required\\b',
    '\\b(?:must|need to|have to|please|should|required to)\\b[^\\n]{0,12}?\\b(?:use|create|generate|provide|enter)\\b[^\\n]{0,12}?\\b(?:an? )?(?:app|application|device)[- ]?(?:specific )?passwords?\\b',
    '\\b(?:must|need to|have to|should|required to) (?:log|sign)[- ]?in (?:with|using) (?:an? )?(?:personal access|api|app|access)[- ]?(?:token|password)s?\\b',
    "\\b(?:can(?:not|['’]t)|can no longer|must not) be (?:accessed|used|called) (?:with|using|by) (?:a |an? )?(?:user ?name ?(?:/|and|or|&) ?)?password\\b",
    '\\bauthentication types?: [^\\n]{0,60}?\\bapp-?passwords?\\b',
  ],
  /password hash|hash is not|prompts disabled/i,
);
