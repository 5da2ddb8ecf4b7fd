/**
 * Who made the key is gone, and the key with the account:
 *
 *     the user who created the token has left the company
 */
import { tells } from '../../kinds/tells.ts';

const WHO = '(?:users?|person|people|colleague|co-?worker|employee|admin|developer|owner|account|guy)';
const GONE =
  '(?:(?:has |had |have )?left\\b|(?:was|is|got|has been|had been) (?:\\w{1,10} )?(?:deleted|removed|deactivated|disabled|suspended|off-?boarded)|no longer (?:works|exists|with us|here)|quit\\b)';

export const keyOwnerGone = tells('key-owner-gone', [
  `\\b${WHO} (?:who|that|which|whose) (?:had |has |originally )?(?:created|made|generated|owns?|owned|issued|set up|set|added|tokens?|keys?|pat)\\b[^\\n.]{0,50}?\\b${GONE}`,
  `\\b(?:tokens?|keys?|pat|secrets?|credentials?) (?:was|were|is|belongs?|belonged) (?:created|made|generated|owned|issued)?[^\\n.]{0,12}?(?:by|to|of) (?:an? |the |our |my )?(?:\\w{1,12} ){0,2}?${WHO}\\b[^\\n.]{0,24}?\\b${GONE}`,
  `\\b(?:runner|agent|token|key|pat|app|client|application|integration|bot)s? (?:was|were|is|has been|had been|got) (?:since )?(?:removed|deleted|unregistered|deregistered|deactivated)\\b(?: (?:from|in|on|at|by)\\b|[.;]|$)`,
]);
