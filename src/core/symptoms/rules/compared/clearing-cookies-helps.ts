/**
 * Somebody deleted cookies or stored data of the site, and it helped.
 *
 *     after clearing the cookies I could log in again
 */
import { tells } from '../../kinds/tells.ts';

export const clearingCookiesHelps = tells(
  'clearing-cookies-helps',
  [
    '\\b(?:clear(?:ed|ing|s)?|clean(?:ed|ing)?|delet(?:e|ed|es|ing)|remov(?:e|ed|es|ing)|wip(?:e|ed|es|ing)|flush(?:ed|ing)?|purg(?:e|ed|ing)|reset(?:ting)?) (?:out |all |of |the |my |your |his |their |this |that |these |those |old ){0,4}[*_`"]{0,3}(?:browser |browser[\\\'’]s |site |chrome |firefox |session |auth |login |stale |local ){0,3}(?:cookies?|cache (?:and|&|or) cookies|site data|browser data|local ?storage|session ?storage|browser cache|browsing data)\\b',
    '\\b(?:stale|outdated|leftover|left-over|lingering) (?:\\w{1,20} )?(?:cookies?|tokens?|jwts?|sessions?|local ?storage)\\b',
    '\\b(?:firefox|chrome|edge|browser)\\b[^\\n]{0,30}?\\bclear(?:ing|ed)? (?:the |its )?cache\\b',
    '\\bcookies? (?:prevents?|blocks?|breaks?)\\b[^\\n]{0,20}?\\blog ?in\\b',
    '\\bcookies?\\b[^\\n]{0,70}?\\b(?:after|once|by|when)? ?(?:delet|remov|clear)ing (?:it|them)\\b[^\\n.]{0,50}?\\b(?:works?|worked|fixed|fixes|gone|helps?|helped|solved)\\b',
    '\\b(?:cookies?|local ?storage|site data) (?:\\w{1,12} ){0,3}(?:cleared|deleted|removed|wiped)\\b',
  ],
  /Clear-Site-Data|clear cookies on|on logout|log ?out\(|function|no luck|same (?:result|error|issue|problem)|did ?n.t help|not help|no avail|no effect|\[x\]/i,
);
