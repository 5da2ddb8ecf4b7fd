/**
 * White space came along when somebody copied a secret, as they tell it:
 *
 *     a blank is copied along at the end of the password
 */
import { tells } from '../../kinds/tells.ts';

const BLANK =
  '(?:(?:white|blank|empty|trailing|leading|extra|additional|invisible|hidden|stray) ?-?(?:spaces?|lines?|characters?|chars?|blanks?)|blanks?|spaces?|new ?lines?|line ?(?:breaks?|feeds?)|tabs?|\\\\n)';

export const spaceCopiedAlong = tells(
  'space-copied-along',
  [
    `\\b${BLANK}\\b[^\\n.]{0,20}?\\b(?:is|was|were|are|gets?|got|being|been|had been) (?:also |always |silently )?(?:copied|pasted|selected|taken|sent along|carried|included|appended|added)\\b[^\\n.]{0,40}?\\b(?:along|too|as well|with|end|start|beginning|front|behind|after|password|token|key|secret)\\b`,
    `\\b(?:cop(?:y|ied|ying)|past(?:e|ed|ing)|select(?:ed|ing)?)\\b[^\\n.]{0,50}?\\b(?:with|including|plus|has|had|have|adds?|added|contains?|includes?|picks? up|left) (?:an? |the |some |one )?${BLANK}\\b`,
    `\\b(?:there (?:is|was|were|are)|has|had|have|with|contains?|contained|found) (?:an? |some |the )?(?:extra |trailing |leading |additional |invisible |hidden |stray )?${BLANK} (?:at|in|before|after|behind|on) (?:the )?(?:end|start|beginning|front|back|it|my|password|token|key|secret)\\b[^\\n]{0,40}?\\b(?:password|passphrase|token|key|secret|credential|user ?name)\\b`,
    `\\b(?:password|passphrase|token|api key|key|secret|credential|user ?name)s?\\b[^\\n.]{0,40}?\\b(?:has|had|have|with|contains?|contained|ends? (?:in|with)|ended (?:in|with)|starts? with) (?:an? |some )?(?:extra |trailing |leading |additional |invisible |hidden |stray )(?:${BLANK})\\b`,
  ],
  /\btabs? (?:open|was|is)|new tab|browser tab|name ?space|work ?space|disk space/i,
);
