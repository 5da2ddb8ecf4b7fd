/**
 * The token stands in the query of an address, and the answer asks for a field:
 *
 *     /api/items?jwt=<token>
 *     {"msg":"Missing Authorization Header"}
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const QUERY = /[?&](?:access_?token|auth_?token|token_auth|api_?key|apikey|token|jwt|key)=[^\s&"'`]{3,}/dgi;
const WANTED =
  /\b(?:no|missing|without)[ _-]authori[sz]ation[ _-]header|authori[sz]ation[ _-]header[^\n]{0,30}(?:missing|required|not)|\b(?:api[ _-]?key|token) (?:must|should|has to|needs to) be (?:sent|passed|provided|set|included|supplied) (?:in|via|as) (?:the |an? )?['"`]?[\w-]{3,30}['"`]? (?:request )?header|\b(?:required|must|has|have|needs?|supposed) (?:to be|be) (?:sent|passed|provided|given|supplied) (?:as|in|via) (?:the |an? )?(?:POST\b|(?:request )?body|form)|\b(?:tokens?|keys?|credentials)\b[^\n]{0,24}?\b(?:in|via|through) (?:the )?(?:url|query(?: string| parameters?)?|address)\b[^\n]{0,16}?\b(?:not (?:supported|allowed|accepted|permitted)|no longer|deprecated|disabled|unsupported|forbidden)/i;

export const tokenInAddressFieldWanted: Rule = {
  id: 'token-in-address-field-wanted',
  find: (input) => (WANTED.test(beginningOf(input, LONGEST_MESSAGE)) ? places(input, QUERY) : []),
};
