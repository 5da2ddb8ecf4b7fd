/**
 * Somebody has made a new token or key, or withdrawn the old one:
 *
 *     I regenerated the token, and now the job gets 401
 */
import { says } from '../../kinds/says.ts';

export const saysTokenReplaced = says(
  'says-token-replaced',
  [
    "\\b(?:re-?generated|re-?created|re-?issued|rotated|revoked|renewed|rolled|(?:after|by|when|tried|since) (?:re-?generating|rotating|revoking|renewing|re-?creating|replacing)|replaced(?! (?:with|by)\\b)) (?:[\\w'’-]{1,15} ){0,4}?(?:tokens?|api ?keys?|keys?|secrets?|pat|credentials?|password)\\b",
    '\\b(?:tokens?|api ?keys?|secrets?|pat|credentials?)\\b[^\\n.]{0,60}?\\b(?:so|and|then) (?:i|we) (?:have |had )?(?:\\w{1,12} )?(?:re-?generated|re-?created|rotated|revoked|renewed|replaced|deleted)\\b',
    '\\b(?:tokens?|api ?keys?|secrets?|pat|credentials?)\\b(?: \\w{1,15}){0,3} (?:was|were|is|has been|have been|had been|got|been) (?:\\w{1,12} ){0,2}(?:re-?generated|re-?created|rotated|revoked|deleted|renewed|replaced|deactivated|disabled|withdrawn|out of date)\\b',
    '\\b(?:tokens?|keys?|secrets?|pat|credentials?)\\b[^\\n.]{0,80}?\\b(?:revoked|deleted|rotated|reset|disabled|replaced) (?:it|them|the old one)\\b',
    '\\b(?:i|we|he|she|they|admin|github|google) (?:have |has |had |then |also |just )?(?:reset|deleted|changed|revoked|cycled|refreshed) (?:the|my|our|its|his|their|that|this) (?:\\w{1,12} ){0,3}?(?:tokens?|keys?|secrets?|pat|credentials?)\\b',
    '\\b(?:keys?|clients?|app|account)\\b(?: \\w{1,15}){0,2} (?:was|were|has been|have been|got) (?:\\w{1,12} ){0,2}(?:re-?generated|rotated|revoked|deleted)\\b',
    '\\b(?:committed|leaked|exposed|published|pushed|posted)\\b(?! with\\b)[^\\n.]{0,30}?\\b(?:tokens?|api ?keys?|secrets?|pat)\\b',
    '\\b(?:tokens?|keys?|secrets?) (?:was|were|got|has been|have been) (?:accidentally )?(?:leaked|exposed)\\b',
    '\\b(?:old|previous) (?:one|token|key|secret)\\b[^\\n.]{0,16}?\\b(?:is |was |were )?(?:still )?in (?:the |my )?(?:code|config\\w*|settings|file|\\.env)\\b',
    '\\b(?:new|another|fresh) (?:personal access |access |api |auth |github |npm )?(?:token|key|secret|pat)\\b[^\\n]{0,60}?\\b(?:since|now|still|after|but)\\b',
    '\\b(?:access[_ ]?tokens?|tokens?|keys?|secrets?|credentials?)\\b[^\\n.]{0,24}?\\b(?:not (?:the )?(?:latest|newest|current one|most recent)|superseded|outdated|been replaced)\\b',
  ],
  /\b(?:or|and|,) (?:has been |was |is )?(?:revoked|expired)|(?:revoked|expired)(?:,| or| and)|\bif\b[^\n]{0,40}\brevok/i,
);
