/**
 * A paste speaks of MCP, and shows no more than a refusal:
 *
 *     Error POSTing to endpoint: 401 (https://tools.example.com/mcp)
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-mcp-refused',
  [
    '\\bmcp\\b',
    '\\bModel Context Protocol\\b',
    '\\b(?:Streamable ?HTTP|SSE) error\\b',
    '\\bError POSTing to endpoint\\b',
    '\\b(?:StreamableHTTP|SSE)Client(?:Transport)?\\b',
  ],
  undefined,
  'to-any',
);

export const saysMcpRefused: Rule = {
  ...words,
  find: (input) =>
    /\b401\b|unauthori[sz]ed|\boauth\b|auth(?:entication)? required|(?:requires|needs) auth/i.test(
      beginningOf(input, LONGEST_MESSAGE),
    )
      ? words.find(input).slice(0, 3)
      : [],
};
