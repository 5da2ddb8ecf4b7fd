/**
 * Somebody tells that a date or clock was wrong until it was set:
 *
 *     every login failed until I set the date
 */
import { tells } from '../../kinds/tells.ts';

const CLOCK = '(?:clock|date(?: and time)?|time(?: and date| ?zone)?|system time)';

export const clockPutRight = tells(
  'clock-put-right',
  [
    `\\b(?:until|after|once|when|by|then) (?:I |we |he |she |they )?(?:set|sett?ing|correct(?:ed|ing)|fix(?:ed|ing)|adjust(?:ed|ing)|sync(?:ed|ing|hroni[sz]ed|hroni[sz]ing)?|updat(?:ed|ing)) (?:the |my |its |their |system |server |computer |phone ){0,3}${CLOCK}\\b`,
    '\\b(?:bios|cmos|pc|laptop|motherboard|coin|rtc) battery\\b[^\\n.]{0,60}?\\b(?:clock|date|time|(?:19|20)\\d\\d)\\b',
    '\\b(?:hwclock|ntpdate|chronyc|timedatectl|w32tm|ntpd|rdate)\\b[^\\n]{0,40}?\\b(?:helps?|helped|fix(?:es|ed)|solve[sd]|works?|worked|resolve[sd])\\b',
    '\\b(?:clock|date|system time)\\b[^\\n.]{0,16}?\\b(?:is|was|runs?|are|were) (?:about |some |nearly |almost )?(?:\\d{1,4}|an?|two|three|five|ten|several|a few) ?(?:s|sec|min|h|seconds?|minutes?|hours?|days?) (?:late|fast|slow|early|wrong|off|behind|ahead)\\b',
  ],
  /\bexpir(?:y|ation) (?:date|time)|due date|release date|date (?:header|field|picker|format|range|column|string|filter)|time (?:range|format|picker)|up to date|time ?out/i,
);
