/**
 * The words say that no credential came with the request:
 *
 *     No API key found in request
 */
import { says } from '../../kinds/says.ts';

export const saysNothingArrived = says(
  'says-nothing-arrived',
  [
    '\\b(?:forgot|forgets|forgetting|forgotten) (?:to (?:send|add|set|pass|include)|about) (?:the |an? |my )?(?:authori[sz]ation|auth|api[- ]?key|token|bearer)\\b',
    '\\b(?:no|missing|absent|without)[ _-](?:an? |the |any |valid |required |or invalid )?(?:(?:authori[sz]ation|authentication|auth|access|bearer|api|jwt|security|session|oauth)[ _-]?){0,2}(?:header|token|key|credentials?|jwt)\\b',
    '\\b(?:authori[sz]ation|authentication|auth|access|bearer|api|jwt)[ _-]?(?:header|token|key|credentials?)\\b[^\\n]{0,20}?\\b(?:missing|required|not (?:provided|found|present|supplied|set|sent|specified|included|given)|absent|empty|null|undefined)\\b',
    '\\b(?:tokens?|credentials?) (?:is |was |were |are )?(?:missing|required|absent|not (?:provided|found|present|supplied|set|sent|specified|included|given))\\b',
    '\\b(?:log-?in|log in|sign-?in|authentication|authori[sz]ation) (?:is )?required\\b',
    '\\bnot (?:logged|signed) in\\b',
    '\\b(?:must|need to|have to|please) (?:be (?:logged in|signed in|authenticated)|log ?in|sign ?in|authenticate)\\b',
    '\\bcredentials[_-]missing\\b',
    '\\bmissing[ _-]?authentication\\b',
  ],
  /proxy|network authentication|\bif (?:no|there (?:is|are) no)\b|pagination|\b(?:primary|foreign|security|signing) key\b|missing (?:required )?key\b|authentication credentials if required/i,
  'to-any',
);
