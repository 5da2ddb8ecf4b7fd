/**
 * The words say that the token is sent alone, with no scheme word before it:
 *
 *     The page does not add Bearer to the header
 */
import { says } from '../../kinds/says.ts';

export const saysSchemeWordLeftOut = says('says-scheme-word-left-out', [
  "\\b(?:not|never|n['’]t|forgot to|without) (?:add|includ|prepend|append|send|put|prefix|insert|us)(?:e|es|ed|ing|s|ting)?\\b[^\\n]{0,30}?[\"'`“‘]?\\bBearer\\b(?! token)",
  '\\b(?:missing|no|without|lacks?|omit\\w*) (?:the |a )?(?:word |prefix )?["\'`“‘]?Bearer["\'`”’]? ?(?:prefix|word|keyword|in front|before|at the)\\b',
  '\\bonly (?:the |a )?(?:raw |bare |plain )?(?:token|jwt)\\b[^\\n]{0,40}?\\b(?:header|authori[sz]ation)\\b',
  '\\bauthori[sz]ation header\\b[^\\n]{0,30}?\\bonly (?:the |a )?(?:raw |bare |plain )?(?:token|jwt)\\b',
  '\\b(?:raw|bare|plain) (?:token|jwt) (?:in|as) (?:the |an )?authori[sz]ation\\b',
]);
