/**
 * What stands behind a sign of the password is lost, as people tell it.
 *
 *     the password is cut at the #
 */
import { tells } from '../../kinds/tells.ts';

const SIGN =
  '["\'`“(]{0,2}(?:[#$@%:&!;](?!\\w)|(?:hash|pound|dollar|percent|at|and|exclamation|colon|semicolon|ampersand)(?:[- ](?:signs?|marks?|symbols?|character))?\\b)';
const PASSWORD = '(?:pass(?:word|phrase|wd)?|secret|credentials?|token|key)s?';
const LOST =
  '(?:ignored|lost|cut(?: off)?|dropped|missing|stripped|truncated|removed|gone|(?:treated|taken|read|parsed) as (?:an? )?comment)';

export const passwordCutAtSign = tells('password-cut-at-sign', [
  `\\b(?:everything|anything|all|the rest|rest|part|characters?|text|what comes) (?:\\w{1,12} ){0,3}?(?:after|behind|following|from) (?:the |an? |first )?${SIGN}[^\\n]{0,40}?\\b${LOST}\\b`,
  `\\b${PASSWORD}\\b[^\\n.]{0,60}?\\b(?:cut|truncated|split|splits|ends|stops|chopped|breaks)(?: off)? (?:at|after|before|on) (?:the |an? |first ){0,2}${SIGN}`,
  `\\b${PASSWORD}\\b[^\\n.]{0,60}?${SIGN}[^\\n.]{0,40}?\\b(?:treated|taken|read|parsed|interpreted|seen) (?:as|for) (?:an? |the (?:start|beginning) of an? )?comment\\b`,
]);
