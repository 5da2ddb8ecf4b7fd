/**
 * The same person gets in with another browser, so the fault is in what this one keeps.
 *
 *     it works in Firefox, and only Chrome gets the 401
 */
import { tells } from '../../kinds/tells.ts';

export const otherBrowserHelps = tells(
  'other-browser-helps',
  [
    '\\b(?:works?|working|fine|ok|okay|logs? in|loads?|no (?:problems?|issues?|errors?)) (?:just |perfectly |absolutely |fine |well |ok |okay |correctly |properly |as expected ){0,2}(?:in|on|with|from|using|under) (?:an?other|a different|different|other|any other|all other) (?:web )?browsers?\\b',
    '\\b(?:works?|working|fine|ok|okay|loads?|no (?:problems?|issues?|errors?)) (?:just |perfectly |absolutely |fine |well |ok |okay |correctly |properly ){0,2}(?:in|on|with|from|using|under) (?:google |mozilla |microsoft |ms )?(?:chrome|chromium|firefox|edge|opera)\\b',
    '\\b(?:only|just) (?:be |is |seems? to be |appears? to be |happens |happening |occurs |occurring |fails |affects |a |an |the ){0,6}(?:problem |issue |error |bug |failure )?(?:in|on|with|for) (?:google |mozilla |microsoft |ms )?(?:chrome|chromium|firefox|edge|opera)\\b',
    '\\b(?:opening|using) (?:it |the page )?(?:in |with )?(?:a different|an?other) browser\\b',
    '\\b(?:switch(?:ed|ing)?|chang(?:e|ed|ing)|mov(?:e|ed|ing)) (?:over |back |to |browsers? ){0,3}(?:(?:google |mozilla |microsoft |ms )?(?:chrome|chromium|firefox|edge|opera)|an?other browser|a different browser)\\b',
  ],
  /postman|curl|user-?agent|same (?:result|error|issue|problem)|no luck|safari|iphone|ipad|\bios\b|brave|tracking|\bCORS\b/i,
);
