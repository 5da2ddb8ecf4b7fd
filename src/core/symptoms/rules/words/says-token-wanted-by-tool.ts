/**
 * A tool says, before it calls anybody, that it was given no token or key:
 *
 *     Error: no auth token set
 */
import { says } from '../../kinds/says.ts';

const SECRET =
  '(?:(?:auth(?:entication|ori[sz]ation)?|access|api|bearer|deploy(?:ment)?|bot|personal access|github|gitlab|gitea|upload|publish|registry|secret|private|client)[ _-]?){0,2}(?:tokens?|pat|secret|credentials|(?<=(?:auth\\w{0,12}|access|api|bearer|deploy\\w{0,4}|bot|github|gitlab|gitea|upload|publish|registry|secret|private|client)[ _-]?)keys?)';

export const saysTokenWantedByTool = says(
  'says-token-wanted-by-tool',
  [
    `\\bno ${SECRET} (?:(?:is|was|were|has been|have been) )?(?:set|configured|specified|defined|passed)\\b`,
    '\\bno (?:\\w{1,15} ){0,2}(?:api|access|auth|github|gitlab)? ?(?:tokens|keys) (?:were )?found\\b(?! in (?:the )?(?:request|header))',
    `\\b(?:(?:auth|access|api|deploy(?:ment)?|bot|personal|github|gitlab|gitea|publish|upload|registry|secret|client)[ _-]){1,2}(?:token|key|secret)["'\`]? (?:was |is |has )?(?:not (?:been )?(?:provided|set|supplied|specified|configured|given|defined)|unset)\\b(?! in (?:the )?(?:request|header))`,
    `^\\W{0,4}(?:error|fatal|err)\\b[^\\n]{0,60}?: (?:an? |the )?${SECRET} (?:is|are|must be) (?:required|mandatory|missing|set|provided)[ .!]*$`,
    `\\b(?:you must|please|must) (?:pass|provide|set|specify|supply) (?:the |an? |your )(?:valid )?(?:secret|(?:api|access|auth|bot|deploy|github|gitlab)[ _-](?:key|token))\\b(?! in (?:the )?(?:request|header|authorization|['"\`]))`,
    `\\b(?:missing|empty) (?:required )?(?:input|option|argument|parameter|variable|flag|setting)s?:? ["'\`-]{0,3}${SECRET}\\b`,
  ],
  /authorization header|\bheader\b|\brequest\b|cookie|ssl|certificate|\bgenerat(?:ing|ed)\b|\brandom\b|session|"(?:status|code|statusCode|error)"\s?:|\b40[13]\b/i,
);
