/**
 * Somebody tells that the login is asked of OPTIONS as well, which no browser sends it with:
 *
 *     the authorizer is also attached to the OPTIONS method
 */
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const CHECK =
  '(?:authori[sz]er|authori[sz]ation|authentication|auth|login|jwt|token|guard|middleware|filter|interceptor|api ?key|basic auth|windows auth\\w*|plugin)';
const ASKED =
  '(?:attached|enabled|set|applied|applies|required|requires?|asked|asks?|runs?|ran|checks?|checked|active|covers?|catches|blocks?|blocked|rejects?|rejected|refuses?|refused|answers?|answered|on|for)';

const words = tells(
  'login-asked-of-options',
  [
    `\\b${CHECK}\\b[^\\n.]{0,40}?\\b${ASKED}\\b[^\\n.]{0,24}?\\b(?:OPTIONS|pre-?flights?)\\b`,
    `\\b(?:OPTIONS|pre-?flights?)\\b[^\\n.]{0,24}?\\b(?:requests?|calls?|method)?[^\\n.]{0,16}?\\b(?:needs?|requires?|goes through|hits?|is (?:blocked|rejected|refused|stopped|caught) by|runs? into|must pass) (?:the |an? |my |our )?${CHECK}\\b`,
    `\\b(?:exclud\\w{1,3}|skip\\w{0,4}|except\\w{0,3}|allow\\w{0,3}|permit\\w{0,4}|ignor\\w{1,3}|bypass\\w{0,3}|without auth\\w*) [^\\n.]{0,24}?\\bOPTIONS\\b[^\\n.]{0,50}?\\b(?:fix(?:es|ed)|works?|worked|solv(?:es|ed)|help(?:s|ed))\\b`,
  ],
  /no OPTIONS|OPTIONS (?:is|was|returns?|gets?|gives?)[^\n]{0,12}20[04]|http-options|command[- ]line options|options page/i,
);

export const loginAskedOfOptions: Rule = {
  ...words,
  // In small letters the word means other things.
  find: (input) =>
    words.find(input).filter(({ span }) => /OPTIONS|preflight|pre-flight/.test(input.text.slice(span.start, span.end))),
};
