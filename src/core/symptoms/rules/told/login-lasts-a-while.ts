/**
 * Somebody tells that a login works for some time, and is refused then:
 *
 *     I stay logged in for ten minutes, then everything is 401
 */
import { tells } from '../../kinds/tells.ts';

const SPAN =
  '(?:(?:about|around|exactly|roughly|some|a|an|one|two|three|five|fifteen|twenty|few|couple of|several|the|ten|thirty|\\d{1,3}) ?){0,3}(?:seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|while)';
const REFUSED =
  '(?:40[13]|unauthori[sz]ed|unauthenticated|log(?:ged)? (?:me )?(?:in again|out)|sign(?:ed)? (?:me )?(?:in again|out)|kicked out|invalid token|token expired|re-?login|re-?authenticate)';

export const loginLastsAWhile = tells(
  'login-lasts-a-while',
  [
    `\\b(?:works?|worked|logged in|signed in|fine|ok|valid)\\b[^\\n.]{0,30}?\\bfor ${SPAN}\\b[^\\n]{0,60}?\\b${REFUSED}`,
    `\\b(?:works?|worked|fine|ok|valid)\\b[^\\n.]{0,30}?\\bfor ${SPAN}\\b,? (?:and )?(?:then|after that|afterwards|later)\\b[^\\n]{0,40}?\\b(?:\\w{0,20}exception|errors?|fails?|refused|rejected|denied|code 190)\\b`,
    `\\b(?:after|every) ${SPAN}(?: of inactivity| of idle\\w{0,4}| or so)?\\b[^\\n.]{0,60}?\\b${REFUSED}[^\\n]{0,60}?\\b(?:refresh|reload|again|restart|log ?in)\\b`,
    `\\b(?:logs|signs|kicks|throws|logged|signed|kicked|thrown|logging|signing|kicking) (?:me |us |users? |people |everybody |you )?out\\b[^\\n.]{0,30}?\\b(?:(?:every|after|within) ${SPAN}|every time|again and again|constantly|all the time|repeatedly|randomly|at random|too often)\\b`,
    '\\b(?:keeps?|constantly|randomly|repeatedly|always) (?:logging|signing|kicking|throwing|getting logged|getting signed|being logged|being signed) (?:me |us |users? |people )?out\\b',
    `\\bsessions? (?:expires?|ends?|times? out|is (?:lost|gone|over))\\b[^\\n.]{0,20}?\\b(?:after|within|every) ${SPAN}\\b`,
    `\\b(?:over ?night|next (?:day|morning)|idle|inactiv\\w{2,4}|left open|leaving (?:the |it )?(?:\\w{1,8} )?open)\\b[^\\n.]{0,60}?\\b${REFUSED}`,
  ],
  /too many|rate|lock(?:ed|out)|attempts/i,
);
