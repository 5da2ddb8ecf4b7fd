/**
 * A program sends the ID token, and the API refuses its audience, which is the client:
 *
 *     headers: { Authorization: `Bearer ${session.idToken}` }
 *     jwt audience invalid
 */
import { idTokensInCode } from '../../facts/id-token.ts';
import { matches } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /\baudience\b[^\n]{0,30}?\b(?:invalid|fail\w*|mismatch|wrong|(?:doesn.t|does not) match|not (?:valid|allowed|accepted))|\b(?:invalid|wrong|unexpected|incorrect)[ _-]?audience|InvalidAudience/gi;

export const idTokenAudienceRefused: Rule = {
  id: 'id-token-audience-refused',
  find: (input) => (matches(input, REFUSED).length > 0 ? idTokensInCode(input) : []),
};
