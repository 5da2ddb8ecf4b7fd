/**
 * The words say that the secret comes from an environment variable, or that one has to go:
 *
 *     the key from the env var was used in place of the profile
 */
import { says } from '../../kinds/says.ts';

const VARIABLE = '(?:env(?:ironment)?[- ]?var(?:iable)?s?|environment)';
/** Not 'the environment', which is also a system that one rolls out to. */
const NAMED = '(?:env(?:ironment)?[- ]?var(?:iable)?s?)';
const SECRET = '(?:(?:api|access|secret) ?keys?|keys?|tokens?|credentials?|passwords?|secrets?)';

export const saysValueFromEnvironment = says(
  'says-value-from-environment',
  [
    '\\b(?:chang|updat|edit|rotat|replac)\\w{1,3} (?:the |my )?(?:\\w{1,12} )?(?:in )?\\.env\\b[^\\n]{0,40}?\\b(?:still|old|not)\\b',
    '\\b(?:environment(?: variables?)?|env vars?)\\b[^\\n]{0,30}?\\b(?:overrid(?:es|ing|den)|takes? precedence|wins)\\b',
    `\\b${SECRET}\\b[^\\n.;]{0,20}?\\b(?:from|in|via|through) (?:the |an? |your |my )?(?:\\w+ )?${VARIABLE}\\b`,
    `\\b${NAMED}\\b[^\\n.;]{0,60}?\\b(?:precedence|priority|overrid\\w+|overwr\\w+|wins?|instead of|already (?:set|defined))\\b`,
    '\\b(?:unset|Remove-Item Env:|del env) ?[A-Z][A-Z0-9_]{2,40}(?:KEY|TOKEN|SECRET|PASSWORD)\\b',
    `\\b(?:unset|unsetting|clear|remov\\w+|delet\\w+) (?:the |this |that |my |an? )?(?:\\w+ )?${NAMED}\\b`,
    `\\b${SECRET} ${VARIABLE}s? unset\\b`,
  ],
  /-- tip:|\[dotenv@/,
);
