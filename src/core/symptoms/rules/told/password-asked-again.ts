/**
 * Somebody tells that the question for the password comes back, without a word of why:
 *
 *     the site keeps asking for my password
 */
import { tells } from '../../kinds/tells.ts';

const SECRET =
  '(?:(?:user ?name|name|login|user) (?:and|or|/|&) (?:the |my |a )?)?(?:passwords?|credentials|log-?in|user ?name)';
const OF = '(?:for )?(?:me )?(?:for |to enter |to type )?(?:(?:my|the|a|your|its|our) )?';

export const passwordAskedAgain = tells('password-asked-again', [
  `\\b(?:keeps?|kept|continues? to|constantly|repeatedly|always|never stops) (?:on )?(?:ask(?:s|ing)?|prompt(?:s|ing)?|pop(?:s|ping)? up) ${OF}${SECRET}\\b`,
  `\\b(?:asks?|prompts?|asking|prompting|asked|prompted) (?:me |us |users? )?${OF}${SECRET}[^\\n.]{0,30}?\\b(?:again and again|over and over|repeatedly|endlessly|in a loop|every time|every request|infinitely|forever)\\b`,
  `\\b(?:password|log-?in|credentials?|authentication|auth) (?:prompt|box|dialog|pop-?up|window)[^\\n.]{0,20}?\\b(?:again and again|over and over|repeatedly|keeps? (?:coming back|appearing|popping up|reappearing)|comes back|reappears)\\b`,
]);
