/**
 * The words say that a token, key or session was withdrawn:
 *
 *     The token used in the request has been revoked by the user
 */
import { says } from '../../kinds/says.ts';

export const saysTokenRevoked = says(
  'says-token-revoked',
  [
    '\\b(?:tokens?|keys?|credentials?|sessions?|grants?|pat|secret|access)\\b[^\\n.]{0,40}?\\b(?:is|was|were|has been|have been|been|got) (?:\\w{1,12} ){0,2}?(?:revoked|withdrawn|deactivated|invalidated|black-?listed|block-?listed|deny-?listed)\\b|\\bbelonging to this token\\b[^\\n]{0,30}?\\bexist|\\buser recently changed password\\b|\\b(?:user|account|owner)\\b(?: \\w{1,10})? (?:has|have|had|recently) (?:reset|changed) (?:their|his|her|the|its|your)? ?password\\b|\\bapi keys? (?:is|are|was|were) disabled\\b',
    '\\b(?:keys?|tokens?|consumer)\\b[^\\n.]{0,40}? (?:is|was|has been) (?:suspended|banned|(?:reported|flagged|marked) as (?:leaked|compromised))\\b',
    '\\btokens (?:generated|created|issued|made)\\b[^\\n.]{0,110}?\\bhave been revoked\\b',
    '\\brevoked[ _-](?:\\w{1,12}[ _-])?(?:token|key|credential|grant|session)s?\\b|\\b(?:token|key|grant|session)[ _-]revoked\\b',
  ],
  /\b(?:or|and|,) (?:has been |was |is )?(?:revoked|expired|invalid)|revoked(?:,| or| and)|\bif\b[^\n]{0,40}\brevok|certificate/i,
);
