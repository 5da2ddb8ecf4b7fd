/**
 * A browser that keeps cookies of other sites back does not sign in, and another does:
 *
 *     login works in Chrome but not in Safari
 */
import { says } from '../../kinds/says.ts';

export const saysOtherBrowserWorks = says('says-other-browser-works', [
  '\\b(?:works?|working|worked|fine|ok|okay|log in|login|sign in)\\b[^\\n]{0,40}?\\b(?:in|on|with|from|using|under|for)\\b[^\\n]{0,20}?\\b(?:chrome|firefox|edge|chromium|opera|brave|safari)\\b[^\\n]{0,60}?\\b(?:but|not|except|while|whereas|fails?|however)\\b[^\\n]{0,60}?\\b(?:safari|firefox|ios|iphone|ipad|brave|incognito|private)\\b',
  '\\b(?:safari|firefox|ios|iphone|ipad|brave|incognito|private (?:mode|window|browsing))\\b[^\\n]{0,60}?(?:\\bfails?\\b|not\\b|n.t\\b|\\b(?:unable|broken|stuck|impossible)\\b)[^\\n]{0,60}?\\b(?:works?|working|fine|ok) (?:fine |well |ok |perfectly |correctly |properly )?(?:in|on|with|using|under) (?:google |mozilla |microsoft |other )?(?:chrome|firefox|edge|chromium|opera|brave|safari|browsers?)\\b',
  '\\b(?:safari|firefox|ios|iphone|ipad|brave)\\b[^\\n]{0,60}?(?:\\bfails?\\b|\\bnot\\b|\\bnever\\b|n.t\\b|\\b(?:unable|broken|stuck|impossible|loops?|logged out)\\b)[^\\n]{0,60}?\\b(?:chrome|firefox|edge|chromium|other browsers?|desktop) (?:is |are |works? |does )?(?:fine|ok|okay|good|works?|not affected|just fine)\\b',
  '\\btested another browser\\W{0,6}yes\\b',
  '\\b(?:only|just) (?:happens |occurs |fails |an issue |a problem )?(?:in|on|with) (?:apple |mozilla )?(?:safari|firefox|ios|iphone|ipad|brave)\\b',
  '\\b(?:prevent(?:ing)?|disabl(?:e|ed|ing)) cross-?site tracking\\b|\\bcross-?site tracking (?:protection|prevention|is|enabled|option)|\\benhanced tracking protection\\b|\\bintelligent tracking prevention\\b|\\bbrave shields?\\b',
  '\\bbrave\\b[^\\n]{0,60}?\\b(?:shields?|schilde?)\\b|\\bshields? (?:up|down|off)\\b|\\bcross-?site[- ]tracking\\b[^\\n]{0,10}?\\bverhindern\\b',
  '\\b(?:total cookie protection|privacy badger|ublock|ad-?block(?:er)?s?|strict (?:tracking )?protection)\\b',
  '\\b(?:log-?in|logged|sign-?in|signed|auth\\w{0,12}|session|iframe|embedded)\\b[^\\n]{0,80}?\\b(?:incognito|inprivate|private (?:mode|window|browsing))\\b',
  '\\b(?:iframe|embedded|embed)\\b[^\\n]{0,80}?\\b(?:safari|brave|firefox|third[- ]party)\\b',
]);
