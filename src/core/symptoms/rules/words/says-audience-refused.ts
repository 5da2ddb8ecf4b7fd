/**
 * The words say that the audience is not the right one:
 *
 *     jwt error: token audience is not allowed here
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysAudienceRefused = says(
  'says-audience-refused',
  [
    '\\b(?:aud|audience)\\b[^\\n]{0,50}?\\b(?:and|but|while|whereas)\\b[^\\n]{0,30}?\\b(?:expects?|expected|wants?|requires?d?|needed|needs?)\\b',
    '\\b(?:no|without|missing|forgot(?:ten)?|omitt\\w{1,3})(?: the)? --(?:resource|audiences?)\\b',
    '\\b(?:forgot|without|omitt\\w{1,3}|missing|no) (?:the |an? )?audience (?:parameter|param|claim|in)\\b',
    "\\bclaim [\"'`]?(?:cid|azp|client_?id|appid)[\"'`]?[^\\n]{0,120}?\\b(?:does(?:n['’]t| not) match|mismatch|not allowed|invalid|unexpected)",
    '["\'`(]?\\baud(?:ience)?\\b["\'`)]? not satisfied\\b|\\bno audience \\(aud\\)|\\bnot (?:listed as|among|one of|in) (?:the |an? )?(?:\\w{1,12} ){0,2}audiences?\\b|\\bclaim["\'`]?\\s{0,2}[:=]\\s{0,2}["\'`]aud["\'`]',
    '\\b(?:INVALID|WRONG|BAD|UNEXPECTED|MISSING|UNKNOWN|INCORRECT|MISMATCHED|UNTRUSTED|NO)_(?:\\w{2,10}_)?AUD(?:IENCE)?\\b|\\bAUD(?:IENCE)?_(?:CLAIM_)?(?:INVALID|MISMATCH|NOT_ALLOWED|NOT_MATCH\\w{0,3}|MISSING|ERROR|WRONG|UNKNOWN|REQUIRED|NOT_\\w{3,12})\\b|\\b(?:invalid|wrong|bad|unexpected|missing|incorrect)_(?:\\w{2,10}_)?aud(?:ience)?\\b|\\b(?:TOKEN|JWT)_AUD(?:IENCE)?\\b(?! {0,2}[=:])|\\b(?:unauthori[sz]ed|untrusted|disallowed|unsupported)_audience\\b|\\b(?:Invalid|Wrong|Missing|Incorrect|Unexpected)Aud(?:ience)?\\w{0,12}\\b|\\b(?:Jwt|JWT|Token)(?:Invalid|Missing)?Aud(?:ience)?(?:Invalid|Mismatch|Error|Exception)\\w{0,10}\\b',
    '\\b(?:tokens?|jwt|assertion)\\b[^\\n]{0,24}?\\b(?:meant|intended|minted|made|requested|scoped) for (?:an?other|a different|the wrong|some other) (?:api|audience|service|application|app|resource|client)\\b|\\b(?:aud|audience)\\b[^\\n]{1,60}? (?:vs\\.?|!==?|<>|≠) ',
    '\\bAudience\\b[^\\n]{0,24}?\\b(?:ungültig|falsch|stimmt nicht)|\\baudience\\b[^\\n]{0,16}?\\b(?:invalide|incorrecte|no válida|inválida)\\b|(?:受众|aud)[^\\n]{0,8}?(?:不匹配|无效|错误)',
    "\\baud(?:ience)?\\b[^\\n]{0,60}?\\b(?:does(?: not|n['’]t)|did(?: not|n['’]t)|not) (?:contain|include|list|have)\\b",
    '\\bexpected (?:aud|audience)\\b[^\\n]{1,80}?\\b(?:actual|got|but|received|found)\\b',
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
