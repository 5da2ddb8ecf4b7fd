/**
 * The words say that the audience is not the right one:
 *
 *     jwt error: token audience is not allowed here
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysAudienceRefused = says(
  'says-audience-refused',
  [
    '\\b(?:aud|audience)\\b[^\\n]{0,50}?\\b(?:and|but|while|whereas)\\b[^\\n]{0,30}?\\b(?:expects?|expected|wants?|requires?)\\b',
    '\\b(?:forgot|without|omitt\\w{1,3}|missing|no) (?:the |an? )?audience (?:parameter|param|claim|in)\\b',
    "\\bclaim [\"'`]?(?:cid|azp|client_?id|appid)[\"'`]?[^\\n]{0,120}?\\b(?:does(?:n['’]t| not) match|mismatch|not allowed|invalid|unexpected)",
    '\\baudience\\b[^\\n]{0,12}?\\b(?:should|must) (?:be|have been|match)\\b',
    `\\baud(?:ience)?s?\\b[^\\n]{0,60}?\\b${UNFIT}`,
    `${UNFIT_BEFORE}[ _-]?(?:\\w{1,20} ){0,2}["'\`(]?aud(?:ience)?s?\\b`,
    '\\b(?:jwt|token)\\b[^\\n]{0,20}?\\b(?:aud|audience)\\b[^\\n]{3,80}?\\b(?:but|while|whereas|instead of|rather than)\\b[^\\n]{0,30}?\\b(?:our|my|the) (?:api|app|resource|audience|backend|server)\\b',
    '\\b(?:required |expected )?audience (?:claim )?(?:is |was )?(?:missing|absent|empty|not present|not available)\\b',
    "\\b(?:cannot|could not|unable to|did not|didn[’']t|not) (?:find|found)\\b[^\\n]{0,60}?\\b(?:aud|audience)\\b",
    '\\bnot (?:a valid audience for|for (?:this|our|my|that) audience)\\b|\\b(?:tokens?|jwt|assertion)\\b[^\\n]{0,20}?\\b(?:not (?:intended|meant|issued)|issued) for (?:this|another|a different|that|our) (?:api|audience|service|application|app|client|server)\\b',
    '\\bnot allowed to be used by this audience\\b|\\bNotInAudience\\b|\\bJWTNotInAudience\\b|\\bnot in audience\\b|\\baud claim has value\\b|\\bnot bound to the configured resource\\b|\\bexpected audience ["\'`][^\\n]{1,80}?,? got\\b',
  ],
  /missing, invalid,(?: and the)? audience is incorrect/i,
);
