/**
 * The challenge of an MCP server is shown, and it names no metadata:
 *
 *     POST /mcp
 *     WWW-Authenticate: Bearer realm="mcp"
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MCP =
  /\bmcp\b|model context protocol|(?<![a-z\d])mcp[-_]|\bclaude(?:\.ai| code| desktop)?\b|\bchatgpt\b|\bcursor\b(?!:)|(?:StreamableHTTP|SSE)Client/i;
const CHALLENGE = /\bwww-authenticate["'`]?\s{0,3}[:,=]\s{0,3}["'`]?(?=bearer\b)[^\n]{1,300}/dgi;
/** A cause of its own: the token that was sent does not suffice. */
const TOKEN = /resource_metadata|insufficient_scope|authorization:? bearer|expired|signature|audience/i;

export const mcpChallengeWithoutMetadata: Rule = {
  id: 'mcp-challenge-without-metadata',
  find: (input) =>
    MCP.test(writtenText(input)) && !TOKEN.test(writtenText(input)) ? places(input, CHALLENGE).slice(0, 1) : [],
};
