/**
 * It works in a private window, where the browser has no old cookies.
 *
 *     in incognito mode I can log in
 */
import { tells } from '../../kinds/tells.ts';

export const privateWindowHelps = tells('private-window-helps', [
  '\\b(?:works?|working|fine|ok|okay|log(?:ged)? in|login|succeeds?|no (?:problems?|issues?)) (?:just |perfectly |fine |well |ok |correctly |properly |again ){0,6}(?:in|on|with|from|using|under|via|when using) (?:an? |the |my |chrome |firefox |edge |private\\/)*(?:incognito|in-?private|private|anonymous|guest)(?:[ -]?(?:mode|window|tab|browsing|session|browser))?\\b',
  '\\b(?:incognito|in-?private|private (?:mode|window|tab|browsing)|anonymous (?:mode|window))\\b[^\\n]{0,30}?\\b(?:works?|it is fine|fixes|solves|helps|no (?:problem|issue|error))\\b(?! not)',
]);
