/**
 * The code of an MCP server refuses and sends no challenge, or a proxy takes the challenge away:
 *
 *     if (!req.headers.authorization) return res.status(401).json({ error: 'Unauthorized' })
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MCP = /\bmcp\b|model context protocol|(?<![a-z\d])mcp[-_/]/i;
const REFUSES =
  /\.(?:status|sendStatus|code|writeHead)\(\s{0,4}401\b|\bstatus(?:_?code)?\s{0,3}[:=]\s{0,3}(?:\w{1,12}\.)?(?:401\b|HTTP_401\w{0,20}|UNAUTHORIZED\b)|\b(?:http\.)?StatusUnauthorized\b|\bHttpStatus\.UNAUTHORIZED\b|\bResults\.Unauthorized\(|\breturn 401\b|\babort\(401/dgi;
const REMOVES =
  /\b(?:proxy_hide_header\s{1,4}|Header (?:always )?unset |header_down -|more_clear_headers\s{1,4}['"]?)WWW-Authenticate\b/dgi;

export const mcpRefusalInCode: Rule = {
  id: 'mcp-refusal-in-code',
  find: (input) => {
    const text = writtenText(input);
    if (!MCP.test(text) || /resource_metadata|-rpc-/i.test(text)) return [];
    const removed = places(input, REMOVES).slice(0, 1);
    return removed.length > 0 || /www-?authenticate|"jsonrpc|jsonrpc:/i.test(text)
      ? removed
      : places(input, REFUSES).slice(0, 1);
  },
};
