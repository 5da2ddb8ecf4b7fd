/**
 * An MCP client or its user says that nothing told it where to sign in:
 *
 *     The MCP server answers 401 without a WWW-Authenticate header, and no browser opens
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const METADATA =
  '(?:protected[ -]resource|resource[_ -]metadata|oauth[ -](?:metadata|discovery|configuration)|\\bPRM\\b)';
const words = says(
  'says-mcp-no-sign-in',
  [
    "\\b(?:no|missing|without|lacks?|lacking|omit\\w*|absent|n[o'’]t (?:return|send|include|have|emit|set|contain|carry|provide)\\w*|never (?:returns|sends|sets))\\b[^\\n]{0,40}?\\bWWW-Authenticate\\b",
    '\\bWWW-Authenticate\\b[^\\n]{0,60}?\\b(?:missing|absent|not (?:set|sent|present|included|returned)|without|no|lacks?|empty)\\b',
    `\\b(?:no|missing|without|lacks?|not (?:find|found|fetch|return|serve|expose|support|implement)\\w*|fail\\w*|unable|could(?: not|n[’']t)|404|error (?:fetching|loading|getting))\\b[^\\n]{0,50}?${METADATA}`,
    `${METADATA}[^\\n]{0,60}?\\b(?:404|not (?:found|implemented|supported|available)|missing|fail(?:ed|s|ure)?|unavailable|returned nothing|unreachable)\\b`,
    "\\b(?:does|do)(?:n[’']t| not) (?:implement|support|advertise|use|expose|offer) OAuth\\b",
    '\\b(?:no|never|without|not) (?:\\w{1,12} ){0,3}(?:OAuth|sign-?in|login|browser|authori[sz]ation) (?:\\w{1,12} ){0,2}(?:requests?|flow|start\\w*|open\\w*|prompt\\w*|discovery|window|redirect|is triggered|triggered)\\b',
    '\\b(?:OAuth|sign-?in|authori[sz]ation) (?:flow |prompt |window )?(?:is |was )?(?:never|not) (?:\\w{1,12} ){0,2}(?:start|trigger|open|begin|initiat|happen)\\w*',
  ],
  undefined,
  'to-same',
);

export const saysMcpNoSignIn: Rule = {
  ...words,
  find: (input) =>
    /\bmcp\b|(?:StreamableHTTP|SSE)Client|protected[ -]resource|resource[_ -]metadata/i.test(
      beginningOf(input, LONGEST_MESSAGE),
    )
      ? words.find(input)
      : [],
};
