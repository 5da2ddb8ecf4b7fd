/**
 * The API refuses the audience of a token, and a program sends the ID token, or the words say that its audience is the client:
 *
 *     headers: { Authorization: `Bearer ${session.idToken}` }
 *     jwt audience invalid
 */
import { idTokensInCode } from '../../facts/id-token.ts';
import { matches } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';
import { saysAudienceIsClient } from '../words/says-audience-is-client.ts';

const REFUSED =
  /\baudience\b[^\n]{0,30}?\b(?:invalid|fail\w*|mismatch|wrong|(?:doesn.t|does not) match|not (?:valid|allowed|accepted))|\b(?:invalid|wrong|unexpected|incorrect)[ _-]?audience|InvalidAudience/gi;

export const idTokenAudienceRefused: Rule = {
  id: 'id-token-audience-refused',
  find: (input) => {
    if (matches(input, REFUSED).length === 0) return [];
    const code = idTokensInCode(input);
    return code.length > 0 ? code : saysAudienceIsClient.find(input);
  },
};
