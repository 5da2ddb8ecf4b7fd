/**
 * People say that a program still has an old key, though the new one is set.
 *
 *     the container still uses the old token
 */
import { tells } from '../../kinds/tells.ts';

const SECRET = '(?:(?:api |access |secret |client |auth )?(?:keys?|tokens?|secrets?|values?))';

export const oldValueStillUsed = tells(
  'old-value-still-used',
  [
    `\\b(?:us(?:es|ed|e|ing)|print(?:s|ed)|show(?:s|ed)|return(?:s|ed)|pick(?:s|ed) up|read(?:s)?|load(?:s|ed)|send(?:s|ing)?|sent|ha[sd]|contain(?:s|ed)|kept|keeps|held|holds) (?:still )?(?:the |an? |my |its )?(?:old|previous|stale|outdated|deleted|former) ${SECRET}\\b`,
    '\\b(?:keys?|tokens?)\\b[^\\n]{0,24}?[:=|] ?["\'`]?(?:[\\w-]{0,8}[*…-]{1,8})?(?:old|OLD)(?:[*…]{2,8}|\\.{3}|(?=[ \\t]{0,3}\\|))',
    `\\b(?:after|since|on) (?:a |the )?(?:switch(?:ing)?|chang(?:e|ing) of) (?:the )?(?:account|user|profile)s?\\b`,
    `\\bold ${SECRET} (?:(?:is|was|were|are) )?still (?:\\w{1,10} )?(?:used|sent|set|there|in|active|loaded|present|cached|read)\\b`,
    "\\b(?:did not|didn[’']t|does not|doesn[’']t|not) (?:pick(?:ing)? up|reload(?:ing)?|re-?read|see) (?:the |my )?(?:new|changed|updated|rotated) (?:\\w{1,12} )?(?:key|token|secret|password|credential|value|\\.env|environment)",
  ],
  /\bdeprecat|migrat|backward|\brevok/i,
);
