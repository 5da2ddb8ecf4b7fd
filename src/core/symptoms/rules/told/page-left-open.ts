/**
 * The page stood open for long before it failed: its session is over.
 *
 *     The tab was left open over night
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const LONG =
  '(?:over ?night|since yesterday|since (?:last )?(?:night|week|friday|monday)|for (?:a |an |some |several |many |\\d{1,3} ){0,2}(?:hours?|days?|while|long|weeks?)|all (?:day|night)|(?:a |the )?whole (?:day|night)|too long|long time|(?:for|over|during) (?:the |my |a )?(?:lunch|coffee|weekend|night|meeting)\\w{0,3}(?: break)?)';

export const pageLeftOpen = tellsOfFailure(
  'page-left-open',
  [
    `\\b(?:page|tab|browser|window|form|dashboard|ui|app|session|site)\\b[^\\n.]{0,20}?\\b(?:open|idle|unattended|in the background)\\b[^\\n.]{0,12}?\\b${LONG}`,
    `\\b(?:left|leaving|leave|kept|keeping|stay(?:s|ed)?)\\b[^\\n.]{0,30}?\\b(?:open|idle|unattended)\\b[^\\n.]{0,12}?\\b${LONG}`,
    '\\b(?:after|when) (?:the |my )?(?:laptop|computer|pc|mac|machine|phone|tablet|notebook)\\b[^\\n.]{0,16}?\\b(?:asleep|sleep|slept|wakes?|woke|suspended|hibernat\\w{1,5}|standby)\\b',
    '\\b(?:after|from) (?:sleep|standby|hibernation|suspend)\\b',
    `\\b(?:tab|page|window)s? (?:that |which )?(?:was|were|had been|has been|is) (?:still )?open (?:before|from before|when|while|since)\\b`,
  ],
  /wifi|bluetooth|network|connection (?:lost|refused)|dns|\b(?:docker|wsl2?|vms?|virtual machine|containers?)\b/i,
);
