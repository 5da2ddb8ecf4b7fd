/**
 * It works with a plainer password, as people tell it.
 *
 *     it works since the password has only letters and digits
 */
import { HELPED, tells } from '../../kinds/tells.ts';

const WORKS = `(?:${HELPED}|succeed(?:s|ed)?|log(?:s|ged)? in|(?:is|was) accepted|no (?:problems?|issues?|errors?))`;
const SECRET = '(?:pass(?:word|phrase|wd)?s?|credentials?|secrets?|keys?|tokens?)';
const PLAIN =
  '(?:(?:only|just) (?:plain |ascii )?(?:letters|digits|numbers|alpha-?numerics?)|letters and (?:digits|numbers)|alpha-?numeric|(?:simple|simpler|plain|plainer|basic|easier|weaker)(?! auth)|without (?:any |the |a |an )?(?:special|symbols?|punctuation|spaces?)|no special)';
const SIGN =
  '(?:exclamation|question|hash|pound|plus|colon|slash|semi-?colon|comma|equals?|quote|ampersand|asterisk|caret|tilde|pipe|bracket|dollar|percent|at|minus|dash)(?:[- ](?:signs?|marks?|symbols?|characters?|points?))?';

export const simplerPasswordHelps = tells(
  'simpler-password-helps',
  [
    `\\b${WORKS}\\b[^\\n]{0,80}?\\b${SECRET}\\b[^\\n]{0,40}?\\b${PLAIN}\\b`,
    `\\b${WORKS}\\b[^\\n]{0,60}?\\b${PLAIN} (?:\\w{1,12} ){0,2}?${SECRET}\\b`,
    `\\b${PLAIN} (?:\\w{1,12} ){0,2}?${SECRET}\\b[^\\n]{0,60}?\\b${WORKS}\\b`,
    `\\b${SECRET}\\b[^\\n]{0,60}?\\b${PLAIN}\\b[^\\n]{0,60}?\\b${WORKS}\\b`,
    `\\b(?:remov(?:e|ed|ing)|without|dropp?(?:ed|ing)?|avoid(?:ed|ing)?|replac(?:e|ed|ing)|chang(?:e|ed|ing)) (?:the |an? |all |any )?${SIGN}\\b[^\\n]{0,30}?\\b(?:from|in|of|inside) (?:the |my |our )?(?:\\w{1,12} )?${SECRET}\\b`,
  ],
  /basic[- ]auth|must|should|policy|require/i,
);
