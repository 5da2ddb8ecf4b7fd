/**
 * A server answers 401 with an error of JSON-RPC, and no challenge shows:
 *
 *     res.status(401).json({ jsonrpc: "2.0", error: { code: -32001, message: "Unauthorized" } })
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED = /\b401\b|unauthori[sz]ed|authentication required|no token|missing token/i;

export const jsonRpcRefusalInCode: Rule = {
  id: 'json-rpc-refusal-in-code',
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    if (!REFUSED.test(text) || /www-?authenticate|-rpc-|bitcoin|geth|parity/i.test(text)) return [];
    return places(input, /["'\\]{0,2}\bjsonrpc\b["'\\]{0,4}\s{0,4}[:=,]\s{0,4}\\?["']2\.0/dg).slice(0, 1);
  },
};
