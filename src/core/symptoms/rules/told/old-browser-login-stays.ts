/**
 * A browser asks no longer for name and password, and sends those that it knows:
 *
 *     the browser does not ask again and goes on with the old password
 */
import { tells } from '../../kinds/tells.ts';

const BROWSER = '(?:browser|chrome|chromium|firefox|edge|safari|brave|opera)';

export const oldBrowserLoginStays = tells(
  'old-browser-login-stays',
  [
    `\\b${BROWSER}\\b[^\\n]{0,30}?\\b(?:no longer|never|not|n.t|stopped|without) (?:ever )?(?:ask(?:s|ed|ing)?|prompt(?:s|ed|ing)?|show(?:s|ed|ing)?|pop(?:s|ped|ping)? up)\\b[^\\n.]{0,40}?\\b(?:passwords?|credentials?|login|basic auth|prompt|dialog|box|pop-?up|again)\\b`,
    `\\b(?:incognito|private (?:window|mode|tab)|other browser|another browser|different browser)\\b[^\\n.]{0,30}?\\b(?:I am|I'm|it|am|get|gets|is) (?:asked|prompted|asks|prompts)\\b`,
    `\\b${BROWSER}\\b[^\\n.]{0,40}?\\b(?:keeps?|still|always|goes on|continues?|automatically)\\b[^\\n.]{0,24}?\\b(?:send|us|tak|submit|with)\\w{0,4}\\b[^\\n.]{0,12}?\\b(?:old|cached|previous|wrong|remembered|stored|saved)\\b`,
    `\\b(?:restart(?:ed|ing)?|clos(?:ed|ing)|quit(?:ting)?|reopen(?:ed|ing)) (?:the |my |all )?(?:whole )?${BROWSER}\\b[^\\n.]{0,40}?\\b(?:ask(?:s|ed)?|prompt(?:s|ed)?|helps?|helped|fix(?:es|ed)|works?|worked|solved)\\b`,
  ],
  /cookie|session (?:expired|ended)|local ?storage|two[- ]factor|notification|permission|certificate|extension/i,
);
