/**
 * It works in a private window, where the browser has no old cookies.
 *
 *     in incognito mode I can log in
 */
import { sighting } from '../../facts/text-matches.ts';
import { toldContrasts } from '../../facts/told-contrasts.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('private-window-helps', [
  '\\b(?:works?|working|fine|ok|okay|log(?:ged)? in|login|succeeds?|no (?:problems?|issues?)) (?:just |perfectly |fine |well |ok |correctly |properly |again ){0,6}(?:in|on|with|from|using|under|via|when using) (?:an? |the |my |chrome |firefox |edge |private\\/)*(?:incognito|in-?private|private|anonymous|guest)(?:[ -]?(?:mode|window|tab|browsing|session|browser))?\\b',
  '\\b(?:incognito|in-?private|private (?:mode|window|tab|browsing)|anonymous (?:mode|window))\\b[^\\n]{0,30}?\\b(?:works?|it is fine|fixes|solves|helps|no (?:problem|issue|error))\\b(?! not)',
]);

/** A profile of the browser that has no old cookies either. */
const FRESH =
  /\b(?:fresh|new|clean|empty|second|other|another|guest|different) (?:browser |chrome |firefox |edge )?profile\b|\bguest (?:mode|window)\b|\bincognito\b|\bprivate (?:window|tab|mode)\b/i;

export const privateWindowHelps: Rule = {
  id: words.id,
  find: (input) => {
    const told = words.find(input);
    if (told.length > 0) return told;
    return toldContrasts(input)
      .filter(({ bad, good }) => FRESH.test(good) && !FRESH.test(bad))
      .map(({ span }) => sighting(input, span))
      .slice(0, 1);
  },
};
