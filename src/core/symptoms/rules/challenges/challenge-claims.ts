/**
 * The challenge carries a claims request, JSON in base64 or as it is, that the next token must satisfy:
 *
 *     WWW-Authenticate: Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4i..."
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { isScheme, paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const challengeClaims: Rule = {
  id: 'challenge-claims',
  find: (input) => paramSightings(input, ['claims'], (claims, seen) => isScheme(seen, 'bearer') && isRequest(claims)),
};

/** OpenID Connect Core section 5.5: members for the ID token, the userinfo endpoint or (Entra) the access token. */
function isRequest(claims: string): boolean {
  const bytes = claims.startsWith('{') ? claims : decodeBase64(claims);
  return /"(?:access_token|id_token|userinfo)"\s*:/.test(bytes ?? '');
}
