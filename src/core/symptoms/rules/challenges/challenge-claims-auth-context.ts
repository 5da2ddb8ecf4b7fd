/**
 * The claims request asks for an authentication context (`acrs`): a stronger sign-in for this one call. The values
 * are `c1` to `c99`; `cp1` only says that the client can handle such challenges.
 *
 *     WWW-Authenticate: Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6..."
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { isScheme, paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const challengeClaimsAuthContext: Rule = {
  id: 'challenge-claims-auth-context',
  find: (input) =>
    paramSightings(input, ['claims'], (claims, seen) => {
      const bytes = claims.startsWith('{') ? claims : decodeBase64(claims);
      return isScheme(seen, 'bearer') && /"acrs"\s*:[^}]{0,200}"c\d{1,2}"/.test(bytes ?? '');
    }),
};
