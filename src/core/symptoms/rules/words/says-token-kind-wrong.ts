/**
 * The words say that a token of another kind is wanted:
 *
 *     This method must be called with a Page Access Token
 */
import { says } from '../../kinds/says.ts';

const KIND = '(?:id|access|refresh|user|bot|page|app|api|application|session|service|identity|personal|custom|tenant)';

export const saysTokenKindWrong = says(
  'says-token-kind-wrong',
  [
    '\\b(?:sent|send(?:s|ing)?|us(?:e|ed|es|ing)|pass(?:ed|es|ing)?|put)\\b[^\\n.]{0,16}?\\b(?:refresh|id|access|anon|bot|user|service)[ _-]?(?:tokens?|keys?)\\b[^\\n.]{0,12}?\\b(?:instead of|rather than|in place of)\\b(?=[^\\n.]{0,20}?\\b(?:tokens?|jwt|keys?)\\b)',
    '\\b(?:refresh|id)[ _-]?token (?:is |was )?(?:used|sent|passed)\\b[^\\n.]{0,30}?\\b(?:access|instead|needed|wanted|expected)\\b',
    '\\b(?:anon|service|public|api) key (?:is |was )?(?:used|sent) instead of\\b',
    `\\b(?:expect(?:s|ed)?|needs?|must be|must be (?:called|made|used) with|should be|only accepts?)\\b[^\\n.]{0,12}?\\b(?:an? )?${KIND}(?: access)? tokens?\\b[^\\n]{0,12}?\\b(?:but|got|not|instead|was)\\b`,
    `\\bmust be (?:called|made|used|authenticated) with an? ${KIND}(?: access)? token\\b`,
    `\\bonly (?:non-)?${KIND}(?: access)? tokens? (?:are |is |can be )?(?:allowed|accepted|supported|permitted|used)\\b`,
    `\\b${KIND}(?: access)? tokens? (?:is |are |was |were )?(?:not |un)(?:allowed|accepted|supported|permitted)\\b`,
    `\\b${KIND}(?: access)? tokens? (?:cannot|can ?not|can['’]t|must not|may not|should not) be (?:used|sent|passed|accepted)\\b(?! (?:with|at|on|by|anymore|any))`,
    '\\b(?:user|page|bot|app|tenant|personal|service)(?: access)? tokens? (?:is|are) (?:required|needed|expected)\\b',
    '\\btoken_?use\\b[^\\n]{0,24}?\\b(?:is|was|got|expected|must be|invalid|not allowed|mismatch)\\b|\\b(?:unexpected|invalid|wrong|unsupported) ["\'`]?typ["\'`]? (?:jwt )?(?:header|value|claim)|\\btyp["\'`]? (?:claim |header )?(?:must be|should be|expected)\\b',
    '\\b(?:wrong|invalid|incorrect|unexpected|unsupported|mismatched)[ _-]token[ _-](?:type|kind|use|class)\\b',
    '\\btoken (?:has|is of|have) (?:the |an? )?(?:wrong|invalid|unexpected|incorrect) (?:type|kind)\\b',
    '\\btoken[ _]?(?:type|kind|use) (?:is )?(?:not (?:allowed|supported|valid)|incorrect|invalid|mismatch\\w*)\\b',
    `\\b${KIND}(?: access)? tokens? (?:is |was )?(?:required|expected|needed|wanted)\\b[^\\n]{0,12}?\\b(?:but|got|not|instead|received|found)\\b`,
    '\\btokens? (?:is|was|are|seems?) (?:an? )?opaque\\b|\\b(?:is|got|gets?|returns?|receiv\\w{1,3}|sends?|issues?) (?:an? |the )?opaque (?:\\w{1,10} )?tokens?\\b',
    `\\btoken (?:provided |supplied |given )?(?:is|was) (?:not|n[’']t) (?:an? )?(?:id|access|refresh|user|bot|page|app|service|session) token\\b`,
    '\\bACCESS_TOKEN_TYPE_UNSUPPORTED\\b|\\b(?:Access|Refresh)TokenRequired\\b|[\'"](?:access|refresh)[\'"] token required\\b',
    '\\b(?:using|used|sent|with) an? (?:client|application|user|admin|public|secret|publishable|server|bot|legacy) (?:api )?(?:key|token)\\b[^\\n]{0,40}?\\b(?:requires?|needs?|expects?|wants?) (?:an? )?(?:client|application|user|admin|secret|server|bot)\\b',
    '\\b(?:unsupported|not (?:supported|allowed|available)|unavailable) (?:with|for) (?:group|user|bot|app(?:lication)?(?:[- ]only)?|delegated) (?:auth\\w{0,12}|tokens?|access)\\b|\\bunsupported app[- ]only token\\b',
    '\\bonly (?:valid|available|supported|allowed) (?:with|for) (?:delegated|app(?:lication)?[- ]only|user) (?:auth\\w{0,12}|permissions?|context|tokens?)\\b',
    '\\b(?:secret|private|publishable|public|server) (?:api )?keys? (?:should|must) (?:not|never|only) be used\\b',
  ],
  /but (?:was given|got|received) (?:undefined|null|nothing|none)\b/i,
);
